import type { MyTrust } from './schema.ts';

/** What I know of my trust after a newer state of it was told. */
export const applyTrustChanged = (known: MyTrust, told: MyTrust): MyTrust =>
  told.rev > known.rev ? told : known;
