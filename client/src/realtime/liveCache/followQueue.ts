import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { applyQueueChanged, type QueueItem } from '@roundhouse/shared/queue';
import { type Follower, mapped } from './follower.ts';

type Page = Outputs['queue']['list'];
type Input = Inputs['queue']['list'];

/** What waits for the moderators: an item that was closed leaves the list, as one that does not fit it any more; a new one is fetched. */
export const followQueuePage: Follower<Page, Input> = (page, event, input) => {
  if (event.name !== 'queue.changed') return page;
  const told = event.payload;
  const items = mapped(page.items, (item) =>
    item.id === told.id ? applyQueueChanged(item, told) : item,
  );
  if (items === page.items) return page;
  return { ...page, items: items.filter((item) => isWanted(item, page.items, input)) };
};

/** Whose an item is in a list of mine is known from what it was. */
function isWanted(item: QueueItem, before: QueueItem[], { claim, rule }: Input): boolean {
  if (item.closed) return false;
  if (claim === 'free' && item.claim) return false;
  if (rule && !item.rules.includes(rule)) return false;
  const was = before.find(({ id }) => id === item.id)?.claim?.by.id;
  return claim !== 'mine' || item.claim?.by.id === was;
}

/** One item, which stays to be read once it is closed. */
export const followQueueItem: Follower<QueueItem> = (item, event) =>
  event.name === 'queue.changed' && event.payload.id === item.id
    ? applyQueueChanged(item, event.payload)
    : item;
