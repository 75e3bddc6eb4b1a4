import { FEED_ROOM } from '@roundhouse/shared/events';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useViewer } from '../app/bootstrap.ts';
import { useSessionChanged } from '../app/session.ts';
import { Slot } from '../app/slots.tsx';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { useLiveConnection } from './ConnectionContext.ts';
import { connectAfterPaint } from './connectAfterPaint.ts';
import { followLive } from './followLive.ts';
import { forgetMySupports } from './mySupports.ts';
import { useQueue } from './sendQueue/SendQueueContext.ts';
import { useLive } from './useLive.ts';
import { useRoom } from './useRoom.ts';

/** The page's live side: once in the shell. Connects, follows events, sends what waits. */
export function LiveConnection() {
  const connection = useLiveConnection();
  const queries = useQueryClient();
  const queue = useQueue();
  const sessionChanged = useSessionChanged();
  useRoom(FEED_ROOM);
  useIdentity();

  useEffect(() => followLive({ connection, queries, queue }), [connection, queries, queue]);
  useEffect(() => connectAfterPaint(connection), [connection]);
  useLive('session.ended', () => void sessionChanged());
  useEffect(() => queue.onSignedOut(() => void sessionChanged()), [queue, sessionChanged]);

  return (
    <Slot name="banner">
      <ConnectionBanner />
    </Slot>
  );
}

/** Keeps connection, queue and caches those of who is signed in. */
function useIdentity(): void {
  const connection = useLiveConnection();
  const queries = useQueryClient();
  const queue = useQueue();
  const personId = useViewer()?.id ?? null;
  const known = useRef(personId);
  useEffect(() => {
    void queue.belongTo(personId);
    if (known.current === personId) return;
    known.current = personId;
    forgetMySupports(queries);
    void connection.restart();
  }, [personId, connection, queries, queue]);
}
