import type { Update } from '@roundhouse/shared/updates';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentUpdate } from './presentUpdates.ts';
import { requireWritable } from './requireUpdate.ts';

/** Makes a draft again of an update that waits for its time. */
export const unscheduleUpdate: UseCase<{ updateId: string }, Update> = async (
  { parts, asker },
  { updateId },
) => {
  await requireWritable(parts, asker, updateId);
  const draft = await parts.storage.transaction((session) =>
    parts.updates.schedule(updateId, null, session),
  );
  if (!draft) throw new Refusal('update_published');
  const update = await presentUpdate(parts, draft);
  if (!update) throw new Refusal('not_found');
  return answer(update);
};
