import type { Hold } from '@roundhouse/shared/screening';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { tellQueue } from '../queue/index.ts';
import { queueKeyOf, tellHold } from './hold.ts';
import { presentHold } from './presentHold.ts';
import { requireMine } from './requireMine.ts';

/** Takes back what waits; the moderators need not look at it any more. */
export const withdrawHold: UseCase<{ holdId: string }, Hold> = async (
  { parts, asker },
  { holdId },
) => {
  const known = await requireMine(parts, asker, holdId);
  if (known.state === 'withdrawn') return answer(presentHold(known));
  const at = parts.clock();
  const { held, item } = await parts.storage.transaction(async (session) => {
    const decision = { decidedAt: at };
    const held = await parts.holds.settle(holdId, ['waiting'], 'withdrawn', decision, session);
    if (!held) throw new Refusal('hold_decided');
    const closing = { byId: null, at, outcome: 'withdrawn' };
    return { held, item: await parts.queue.close(queueKeyOf(held), closing, session) };
  });
  return {
    output: presentHold(held),
    events: [...tellHold(held), ...(await tellQueue(parts, item))],
  };
};
