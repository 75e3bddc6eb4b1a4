import type { Board } from '@roundhouse/shared/boards';
import type { Decision } from '@roundhouse/shared/decisions';
import type { BrandStatus, IdeaCard } from '@roundhouse/shared/ideas';
import type { Parts } from '../../../app/parts.ts';
import { presentDecisions } from '../../decisions/index.ts';
import { presentCards } from '../../ideas/index.ts';

/** What a board has to tell since its last update; ideas may be in several lists. */
export type Changes = {
  /** Ideas that moved, by the status they have now. */
  stepped: Partial<Record<BrandStatus, IdeaCard[]>>;
  decisions: Decision[];
  kept: IdeaCard[];
  late: IdeaCard[];
  mostSupported: IdeaCard[];
  newHacks: IdeaCard[];
};

/** Steps read at most; older ones of a long silence are left out. */
const STEPS = 1000;
const MOST_SUPPORTED = 5;
const NEW_HACKS = 8;
const DECISIONS = 24;

export async function changesSince(parts: Parts, board: Board, since: Date): Promise<Changes> {
  const [moved, promises, made, most, hacks] = await Promise.all([
    parts.timeline.movedSince(since, STEPS),
    parts.promises.tellable(board.id, since),
    parts.decisions.list({ boardId: board.id }, null, DECISIONS),
    parts.feed.page({
      filter: { boardId: board.id },
      order: ['tally.supports'],
      after: null,
      limit: MOST_SUPPORTED,
    }),
    parts.feed.page({
      filter: { boardId: board.id, kind: 'hack', postedSince: since },
      order: ['tally.supports'],
      after: null,
      limit: NEW_HACKS,
    }),
  ]);
  const cards = await standingOn(parts, board, [...moved, ...promises.map(({ ideaId }) => ideaId)]);
  const those = (ids: string[]) => ids.flatMap((id) => cards.get(id) ?? []);
  const kept = promises.filter(({ isKept }) => isKept).map(({ ideaId }) => ideaId);
  const late = promises.filter(({ isKept }) => !isKept).map(({ ideaId }) => ideaId);
  const [mostSupported = [], newHacks = []] = await Promise.all(
    [most, hacks].map((stored) =>
      presentCards(
        parts,
        stored.filter(({ hidden }) => !hidden),
      ),
    ),
  );
  const fresh = made.filter(({ createdAt }) => createdAt > since);
  const decisions = await presentDecisions(parts, fresh);
  const stepped = byStatus(those([...new Set(moved)]));
  return { stepped, decisions, kept: those(kept), late: those(late), mostSupported, newHacks };
}

/** Ideas of the board that stand, by id. */
async function standingOn(parts: Parts, { id }: Board, ids: string[]) {
  const stored = await parts.ideas.cards([...new Set(ids)]);
  const here = stored.filter(
    ({ boardId, status, hidden }) => boardId === id && !hidden && status !== 'withdrawn',
  );
  const cards = await presentCards(parts, here);
  return new Map(cards.map((card) => [card.id, card]));
}

function byStatus(cards: IdeaCard[]): Changes['stepped'] {
  const all: Partial<Record<IdeaCard['status'], IdeaCard[]>> = {};
  for (const card of cards) all[card.status] = [...(all[card.status] ?? []), card];
  return all;
}
