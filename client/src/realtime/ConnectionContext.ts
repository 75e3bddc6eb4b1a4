import { createContext, useContext } from 'react';
import { type Connection, createConnection } from './connection.ts';
import { openSocket } from './openSocket.ts';

/** The page's connection; a test gives another. */
export const ConnectionContext = createContext<Connection>(createConnection(openSocket));

export function useLiveConnection(): Connection {
  return useContext(ConnectionContext);
}
