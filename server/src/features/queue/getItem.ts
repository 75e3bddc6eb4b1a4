import type { QueueItem } from '@roundhouse/shared/queue';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentQueue } from './presentQueue.ts';

/** One item, open or closed. */
export const getItem: UseCase<{ itemId: string }, QueueItem> = async ({ parts }, { itemId }) => {
  const record = await parts.queue.get(itemId);
  const [item] = record ? await presentQueue(parts, [record]) : [];
  if (!item) throw new Refusal('not_found');
  return answer(item);
};
