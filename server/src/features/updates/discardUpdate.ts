import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { picturesOf } from './claimPictures.ts';
import { requireWritable } from './requireUpdate.ts';

/** Throws away an update that is not out. */
export const discardUpdate: UseCase<{ updateId: string }, Record<string, never>> = async (
  { parts, asker },
  { updateId },
) => {
  const update = await requireWritable(parts, asker, updateId);
  await parts.storage.transaction(async (session) => {
    if (!(await parts.updates.discard(updateId, session))) throw new Refusal('update_published');
    const ids = picturesOf(update.blocks).map(({ id }) => id);
    await parts.pictures.release(ids, updateId, parts.clock(), session);
  });
  return answer({});
};
