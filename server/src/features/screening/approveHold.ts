import type { Inputs } from '@roundhouse/shared/contract';
import type { Hold } from '@roundhouse/shared/screening';
import { member } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import type { Asking, Outcome, UseCase } from '../../app/useCase.ts';
import { authorOf } from './authorOf.ts';
import { endWaiting, outcomeOf, requireWaiting } from './decide.ts';
import type { StoredHold } from './holds.store.ts';

/**
 * Posts what waited in its author's name, now, through the use case that would have posted it. What
 * that refuses (a closed board, a withdrawn idea) is refused here, and the post goes on waiting. A
 * crash in between leaves it to be approved again: the same post is then found there.
 */
export const approveHold: UseCase<Inputs['screening']['approve'], Hold> = async (
  asking,
  { holdId, rev },
) => {
  const { parts } = asking;
  const { id: byId } = member(asking.asker);
  const held = await parts.storage.transaction(async (session) => {
    await requireWaiting(parts, { holdId, rev, byId }, session);
    const begun = { decidedById: byId };
    return parts.holds.settle(holdId, ['waiting', 'posting'], 'posting', begun, session);
  });
  if (!held) throw new Refusal('hold_decided');
  const posted = await post(asking, held);
  const decided = await parts.storage.transaction(async (session) => {
    const decision = { decidedById: byId, decidedAt: parts.clock() };
    const approved = await parts.holds.settle(holdId, ['posting'], 'approved', decision, session);
    if (!approved) throw new Refusal('hold_decided');
    const ended = { held: approved, byId, outcome: 'approved' as const };
    return { held: approved, item: await endWaiting(parts, ended, session) };
  });
  return outcomeOf(parts, decided, posted.events);
};

async function post(asking: Asking, held: StoredHold): Promise<Outcome<unknown>> {
  const { parts } = asking;
  try {
    const author = await authorOf(parts, held);
    return await parts.postings[held.kind].post({ ...asking, asker: author }, held.input);
  } catch (error) {
    await parts.storage.transaction((session) =>
      parts.holds.settle(held.id, ['posting'], 'waiting', { decidedById: null }, session),
    );
    throw error;
  }
}
