import { QUEUE_LIMITS, type QueueItem } from '@roundhouse/shared/queue';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { presentQueue } from './presentQueue.ts';
import type { QueueRecord } from './queue.model.ts';
import { claimedBy } from './requireClaimFree.ts';

type ItemId = { itemId: string };

/** A moderator takes an item. Of two at once one has it, and the other is told who. */
export const claimItem: UseCase<ItemId, QueueItem> = async ({ parts, asker }, { itemId }) => {
  const now = parts.clock();
  const until = new Date(now.getTime() + QUEUE_LIMITS.claimMinutes * 60_000);
  const taken = await parts.queue.claim(itemId, { byId: member(asker).id, now, until });
  if (!taken) throw await whyNot(parts, itemId);
  return tellChanged(parts, taken);
};

/** A moderator gives back what they had taken. */
export const releaseItem: UseCase<ItemId, QueueItem> = async ({ parts, asker }, { itemId }) => {
  const released = await parts.queue.release(itemId, member(asker).id);
  const item = released ?? (await parts.queue.get(itemId));
  if (!item) throw new Refusal('not_found');
  const { output, events } = await tellChanged(parts, item);
  return { output, events: released ? events : [] };
};

async function tellChanged(parts: Parts, record: QueueRecord) {
  const [payload] = await presentQueue(parts, [record]);
  if (!payload) throw new Refusal('not_found');
  return { output: payload, events: [{ name: 'queue.changed' as const, payload }] };
}

async function whyNot(parts: Parts, itemId: string): Promise<Refusal> {
  const item = await parts.queue.get(itemId);
  if (!item) return new Refusal('not_found');
  if (item.claim) return claimedBy(parts, item.claim);
  const byId = item.closed?.byId?.toHexString() ?? '';
  const name = (await parts.people.briefs(byId ? [byId] : [])).get(byId)?.name ?? null;
  return new Refusal('queue_item_closed', { name, outcome: item.closed?.outcome ?? '' });
}
