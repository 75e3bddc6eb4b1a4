import type { Outputs } from '@roundhouse/shared/contract';
import { applyQueueChanged } from '@roundhouse/shared/queue';
import { type Follower, mapped } from './follower.ts';

/** What waits for the moderators: an item that was closed leaves the list; a new one is fetched. */
export const followQueuePage: Follower<Outputs['queue']['list']> = (page, event) => {
  if (event.name !== 'queue.changed') return page;
  const told = event.payload;
  const items = mapped(page.items, (item) =>
    item.id === told.id ? applyQueueChanged(item, told) : item,
  );
  if (items === page.items) return page;
  return { ...page, items: items.filter(({ closed }) => closed === null) };
};
