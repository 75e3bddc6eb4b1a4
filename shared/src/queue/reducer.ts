import type { QueueItem } from './schema.ts';

/** An item after a newer state of it was told. */
export function applyQueueChanged(known: QueueItem, told: QueueItem): QueueItem {
  return told.rev > known.rev ? told : known;
}
