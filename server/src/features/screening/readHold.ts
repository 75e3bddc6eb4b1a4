import type { HoldInQueue } from '@roundhouse/shared/screening';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentForModerator } from './presentForModerator.ts';

/** A post that waits, with what a moderator goes by. */
export const readHold: UseCase<{ holdId: string }, HoldInQueue> = async ({ parts }, { holdId }) => {
  const held = await parts.holds.get(holdId);
  if (!held) throw new Refusal('not_found');
  return answer(await presentForModerator(parts, held));
};
