import type { StoredEvent } from '@roundhouse/shared/events';

/** The data of a query after an event; the same object where the event does not concern it. */
export type Follower<Data = unknown, Input = unknown> = (
  data: Data,
  event: StoredEvent,
  input: Input,
) => Data;

/** A list with one function applied to each; the same list where nothing changed. */
export function mapped<T>(list: T[], change: (item: T) => T): T[] {
  const next = list.map(change);
  return next.every((item, index) => item === list[index]) ? list : next;
}
