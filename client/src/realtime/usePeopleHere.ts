import { useSyncExternalStore } from 'react';
import { useLiveConnection } from './ConnectionContext.ts';
import { useConnection } from './useConnection.ts';

/** How many people are in a room that this page is in; `null` until the server has told, and while offline. */
export function usePeopleHere(room: string): number | null {
  const { rooms } = useLiveConnection();
  const isOffline = useConnection() === 'offline';
  const people = useSyncExternalStore(rooms.subscribe, () => rooms.view(room).people);
  return isOffline ? null : people;
}
