import type { Inputs } from '@roundhouse/shared/contract';
import type { Hold } from '@roundhouse/shared/screening';
import { member } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { endWaiting, outcomeOf, requireWaiting } from './decide.ts';

/** Does not post what waited, by a published rule; its author reads the reason and can appeal. */
export const rejectHold: UseCase<Inputs['screening']['reject'], Hold> = async (
  { parts, asker },
  { holdId, rev, ...rejection },
) => {
  const { id: byId } = member(asker);
  const decided = await parts.storage.transaction(async (session) => {
    await requireWaiting(parts, { holdId, rev, byId }, session);
    const decision = { rejection, decidedById: byId, decidedAt: parts.clock() };
    const held = await parts.holds.settle(
      holdId,
      ['waiting', 'posting'],
      'rejected',
      decision,
      session,
    );
    if (!held) throw new Refusal('hold_decided');
    return { held, item: await endWaiting(parts, { held, byId, outcome: 'rejected' }, session) };
  });
  return outcomeOf(parts, decided);
};
