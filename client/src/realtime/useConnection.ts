import { useSyncExternalStore } from 'react';
import { useLiveConnection } from './ConnectionContext.ts';
import type { ConnectionState } from './connection.ts';

/** Whether what is on screen is live. */
export function useConnection(): ConnectionState {
  const connection = useLiveConnection();
  return useSyncExternalStore(connection.subscribe, connection.state);
}
