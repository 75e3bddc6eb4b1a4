import type { StoredEvent } from '@roundhouse/shared/events';
import type { Parts } from '../../app/parts.ts';
import { presentUpdate } from './presentUpdates.ts';
import type { StoredUpdate } from './storedUpdate.ts';

/** What to tell of an update that is out: its card to all, the whole to those who have it open. */
export async function tellUpdate(parts: Parts, stored: StoredUpdate): Promise<StoredEvent[]> {
  if (stored.state !== 'published') return [];
  const update = await presentUpdate(parts, stored);
  if (!update) return [];
  const { blocks: _, ...card } = update;
  return [
    { name: 'update.published', payload: card },
    { name: 'update.rewritten', payload: update },
  ];
}

/** What to tell of its numbers. */
export function tellTallied({
  id: updateId,
  state,
  comments,
  reactions,
}: StoredUpdate): StoredEvent[] {
  if (state !== 'published') return [];
  return [{ name: 'update.tallied', payload: { updateId, comments, reactions } }];
}
