import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLiveConnection } from './ConnectionContext.ts';

/** A slow or missing socket must not hold a page back longer than this. */
const PATIENCE_MS = 400;

/**
 * Is in a room (`FEED_ROOM`, `ideaRoom(id)`, `updateRoom(id)`) while the component is there; `null` for none.
 * Join first, then fetch: give `isReady` to the query's `enabled`. It is true once the server has
 * answered, at once where there is no connection, and never false again for the same room; what
 * was fetched before a join is fetched again after it, by itself.
 */
export function useRoom(room: string | null): { isReady: boolean } {
  const connection = useLiveConnection();
  const [patientOf, setPatientOf] = useState<string | null>(null);
  const isSettled = useSyncExternalStore(connection.rooms.subscribe, () =>
    room === null ? true : connection.rooms.view(room).isSettled,
  );
  const isLive = useSyncExternalStore(connection.subscribe, () => connection.state() === 'live');

  useEffect(() => {
    if (room === null) return;
    const release = connection.rooms.hold(room);
    const timer = setTimeout(() => setPatientOf(room), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      release();
    };
  }, [connection, room]);

  const isReady = isSettled || !isLive || patientOf === room;
  useEffect(() => {
    if (isReady && room !== null) setPatientOf(room);
  }, [isReady, room]);
  return { isReady };
}
