import { useSyncExternalStore } from 'react';
import { useLiveConnection } from './ConnectionContext.ts';

/** How many people are in a room that this page is in; `null` until the server has told. */
export function usePeopleHere(room: string): number | null {
  const { rooms } = useLiveConnection();
  return useSyncExternalStore(rooms.subscribe, () => rooms.view(room).people);
}
