import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { tellRepChanged } from './tellRepChanged.ts';

/** Ends a rep's mandate: they are a fan again (an owner stays owner); what they wrote stays signed. */
export const removeRep: UseCase<Inputs['reps']['remove'], Outputs['reps']['remove']> = async (
  { parts },
  { personId },
) => {
  await parts.storage.transaction(async (session) => {
    const hadProfile = await parts.reps.remove(personId, session);
    const role = await parts.people.roleOf(personId, session);
    if (role === 'rep') await parts.people.setRole(personId, 'fan', parts.clock(), session);
    else if (!hadProfile) throw new Refusal('not_found');
  });
  const { events } = await tellRepChanged(parts, personId);
  return { output: {}, events };
};
