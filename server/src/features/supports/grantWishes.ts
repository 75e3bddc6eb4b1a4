import type { StoredEvent } from '@roundhouse/shared/events';
import type { Tally } from '@roundhouse/shared/ideas';
import type { PledgeSummary } from '@roundhouse/shared/supports';
import type { Parts } from '../../app/parts.ts';
import { requireSupportable, type StoredIdea } from '../ideas/index.ts';
import type { Granted, Wish } from './applyWishes.ts';
import { undoStep } from './steps.ts';
import { tellAfter, writeWishes } from './writeWishes.ts';

type Session = Parameters<Parts['ideas']['changeTally']>[2];
/** What a wish came to, and the idea's numbers after all that were granted with it. */
export type GrantedWish = {
  granted: Granted;
  tally: Tally;
  pledges: PledgeSummary | null;
  /** What else happened by it, told with the first change of all that were granted together. */
  events: StoredEvent[];
};

/**
 * Grants wishes about one idea: their supports and the idea's numbers change in one transaction.
 * Refuses all of them with `not_found`, `idea_withdrawn`, `idea_merged` or `board_closed`.
 */
export async function grantWishes(
  parts: Parts,
  ideaId: string,
  wishes: Wish[],
  find = requireSupportable,
): Promise<GrantedWish[]> {
  const { granted, tally, pledges, after } = await parts.storage.transaction((session) =>
    write(parts, ideaId, wishes, find, session),
  );
  const events = await tellAfter(parts, after);
  const first = granted.findIndex((each) => !('refusal' in each) && each.isChanged);
  return granted.map((each, at) => ({
    granted: each,
    tally,
    pledges,
    events: at === first ? events : [],
  }));
}

/**
 * Takes back the support of somebody who leaves for good, also of an idea that takes no supports
 * any more. Empty where there is no such idea.
 */
export async function grantToLeaving(
  parts: Parts,
  ideaId: string,
  personId: string,
): Promise<GrantedWish[]> {
  if (!(await parts.ideas.get(ideaId))) return [];
  const find = async (_: unknown, id: string, session?: Session) =>
    (await parts.ideas.get(id, session)) as StoredIdea;
  return grantWishes(parts, ideaId, [{ personId, step: undoStep }], find);
}

async function write(
  parts: Parts,
  ideaId: string,
  wishes: Wish[],
  find: typeof requireSupportable,
  session: Session,
) {
  const idea = await find(parts, ideaId, session);
  return writeWishes(parts, idea, wishes, session);
}
