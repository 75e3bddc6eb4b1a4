import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { member } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import type { Asking, UseCase } from '../../app/useCase.ts';
import { requireAllowed } from '../trust/index.ts';
import { changeSupport } from './changeSupport.ts';
import { giveStep } from './steps.ts';

/** Supports an idea, and notes how it came; again, it changes nothing. */
export const giveSupport: UseCase<Inputs['supports']['give'], Outputs['supports']['give']> = async (
  asking,
  { ideaId },
) => {
  await requireOneLeft(asking, ideaId);
  const outcome = await changeSupport(asking, ideaId, giveStep);
  const { parts, address, agent } = asking;
  const { id: personId } = member(asking.asker);
  const isNew = outcome.events.some(({ name }) => name === 'support.changed');
  if (isNew) parts.evidence.note({ ideaId, personId, address, agent, at: parts.clock() });
  return outcome;
};

/** Refuses a support beyond those of a day; one that stands already is none. */
async function requireOneLeft({ parts, asker }: Asking, ideaId: string): Promise<void> {
  try {
    await requireAllowed(parts, asker, { today: 'supports' });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if ((await parts.supports.countAmong(member(asker).id, [ideaId])) === 0) throw error;
  }
}
