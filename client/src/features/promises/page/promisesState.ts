import { PROMISE_LISTS, type PromiseList } from '@roundhouse/shared/promises';

/** What the page shows, as its address says it. */
export type PromisesState = { list: PromiseList; board?: string };

/** Reads an address; whatever is not known is as if it were not there. */
export function parsePromisesState(query: URLSearchParams): PromisesState {
  const list = PROMISE_LISTS.find((each) => each === query.get('list')) ?? 'due';
  const board = query.get('board')?.slice(0, 80);
  return board ? { list, board } : { list };
}

export function promisesAddress({ list, board }: PromisesState): string {
  const query = new URLSearchParams();
  if (list !== 'due') query.set('list', list);
  if (board) query.set('board', board);
  const text = query.toString();
  return text ? `/promises?${text}` : '/promises';
}
