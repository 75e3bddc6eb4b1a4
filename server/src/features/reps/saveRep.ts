import type { Inputs } from '@roundhouse/shared/contract';
import type { Rep } from '@roundhouse/shared/reps';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { makeRep } from './makeRep.ts';
import { requireBoards } from './requireBoards.ts';
import { tellRepChanged } from './tellRepChanged.ts';

/** Makes a member a rep, or changes what they are as one. */
export const saveRep: UseCase<Inputs['reps']['save'], Rep> = async (
  { parts },
  { personId, ...profile },
) => {
  await requireBoards(parts, profile.boardIds);
  await parts.storage.transaction((session) => makeRep(parts, personId, profile, session));
  const { rep, events } = await tellRepChanged(parts, personId);
  if (!rep) throw new Refusal('not_found');
  return { output: rep, events };
};
