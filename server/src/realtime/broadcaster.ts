import type { StoredEvent } from '@roundhouse/shared/events';

/** Sends stored events to the rooms they concern; the only part that does. */
export type Broadcaster = {
  /** Tells what happened, after it is stored. Never throws. */
  tell(events: StoredEvent[]): void;
};
