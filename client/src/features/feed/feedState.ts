import { FEED_SORTS, type FeedQuery, type FeedSort } from '@roundhouse/shared/feed';
import {
  IDEA_KINDS,
  type IdeaKind,
  LISTED_STATUSES,
  type ListedStatus,
} from '@roundhouse/shared/ideas';

/** What the board shows, as its address says it; the same words as the contract's query. */
export interface FeedState {
  sort: FeedSort;
  board?: string;
  kind?: IdeaKind;
  tag?: string;
  status?: ListedStatus;
  show?: 'mine' | 'supported';
  q?: string;
}

const DEFAULT_SORT: FeedSort = 'hot';

/** Reads an address; whatever is not known or too long is as if it were not there. */
export function parseFeedState(query: URLSearchParams): FeedState {
  const state: FeedState = { sort: oneOf(FEED_SORTS, query.get('sort')) ?? DEFAULT_SORT };
  const kind = oneOf(IDEA_KINDS, query.get('kind'));
  const show = oneOf(['mine', 'supported'] as const, query.get('show'));
  const board = words(query.get('board'), 80);
  const tag = words(query.get('tag'), 60);
  const status = parseStatus(query.get('status'));
  const q = words(query.get('q'), 200);
  if (kind) state.kind = kind;
  if (show) state.show = show;
  if (board) state.board = board;
  if (tag) state.tag = tag;
  if (status) state.status = status;
  if (q) state.q = q;
  return state;
}

/** The address of a state, `/` for the plain board; always the same order, so it is one address. */
export function feedAddress(state: FeedState): string {
  const query = new URLSearchParams();
  for (const key of ['board', 'sort', 'kind', 'tag', 'status', 'show', 'q'] as const) {
    const value = state[key];
    if (value && !(key === 'sort' && value === DEFAULT_SORT)) query.set(key, value);
  }
  const text = query.toString();
  return text ? `/?${text}` : '/';
}

/** Further pages are larger: who scrolls on wants many, and a refetch then takes few calls. */
const FURTHER_PAGE = 72;

/** What the server is asked for a page of this state; the first page has the contract's size. */
export function feedInput(state: FeedState, cursor?: string): FeedQuery {
  return cursor ? { ...state, cursor, limit: FURTHER_PAGE } : { ...state };
}

/** Whether anything narrows the list, the board apart. */
export function isFiltered(state: FeedState): boolean {
  return Boolean(state.kind || state.tag || state.status || state.show || state.q);
}

export const parseStatus = (text: string | null): ListedStatus | undefined =>
  oneOf(LISTED_STATUSES, text);

function oneOf<T extends string>(known: readonly T[], value: string | null): T | undefined {
  return known.find((each) => each === value);
}

function words(value: string | null, max: number): string | undefined {
  const text = value?.trim();
  return text && text.length <= max ? text : undefined;
}
