import { createHash, randomBytes } from 'node:crypto';

/** A token for the link in a mail: 32 random bytes, so that its plain hash cannot be guessed from. */
export const makeToken = () => randomBytes(32).toString('base64url');

/** What of a token is kept: its SHA-256, as hex. */
export const hashOfToken = (token: string) => createHash('sha256').update(token).digest('hex');

/** The page that a mail's link leads to; `base` is the board's address without a path. */
export const invitationLink = (base: string, token: string) =>
  `${base}/invitation?${new URLSearchParams({ token })}`;
