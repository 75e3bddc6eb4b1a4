import type { Outputs } from '@roundhouse/shared/contract';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentUpdate } from './presentUpdates.ts';
import { reactionKey } from './reactToUpdate.ts';
import { findReadable } from './requireUpdate.ts';

/** A whole update and the asker's reaction to it. */
export const getUpdate: UseCase<{ updateId: string }, Outputs['updates']['get']> = async (
  { parts, asker },
  { updateId },
) => {
  const stored = await findReadable(parts, asker, updateId);
  const update = stored && (await presentUpdate(parts, stored));
  if (!update) throw new Refusal('not_found');
  const mine = asker ? await parts.reactions.get(reactionKey(updateId), asker.id) : null;
  return answer({ update, mine });
};
