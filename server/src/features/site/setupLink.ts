import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Parts } from '../../app/parts.ts';

type NeedsSite = Pick<Parts, 'site' | 'clock'>;

const hashOf = (token: string) => createHash('sha256').update(token).digest();

/**
 * Makes a one-time link's token for a board that is not set up yet; `null` for one that is. Only
 * its hash is kept, so each start prints a new one; earlier ones stay good until one was used.
 */
export async function makeSetupToken({ site, clock }: NeedsSite): Promise<string | null> {
  if (await site.brand()) return null;
  const token = randomBytes(24).toString('base64url');
  await site.keepSetupLink(hashOf(token).toString('hex'), clock());
  return token;
}

/** Whether a token is that of a printed link; takes as long whichever digit is wrong. */
export async function isSetupToken({ site }: Pick<Parts, 'site'>, token: string): Promise<boolean> {
  const given = hashOf(token);
  const known = await site.setupLinkHashes();
  return known.reduce(
    (isKnown, hash) => timingSafeEqual(Buffer.from(hash, 'hex'), given) || isKnown,
    false,
  );
}
