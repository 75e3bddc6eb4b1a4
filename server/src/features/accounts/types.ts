import type { Logger } from 'pino';

/** What the accounts part needs of the house. */
export type AuthDeps = {
  /** The board's address without a path. */
  publicUrl: string;
  secret: string;
  log: Logger;
  /** Origins that are ours for a request with these headers. */
  ownOrigins: (headers: Headers | undefined) => string[];
  onSessionEnded: (sessionId: string, personId: string) => void;
};
