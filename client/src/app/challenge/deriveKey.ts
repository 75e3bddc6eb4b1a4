import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { DeriveKeyFunction } from 'altcha-lib';
import { deriveKey as deriveFast } from 'altcha-lib/algorithms/web/pbkdf2';

/** The one algorithm that our server asks for. */
const ALGORITHM = 'PBKDF2/SHA-256';

/**
 * One try of a challenge: by the browser's own cryptography, and in plain JavaScript, some times
 * slower, where it has none because the board is served without TLS.
 */
export const deriveKey: DeriveKeyFunction = async (parameters, salt, password) =>
  globalThis.crypto.subtle
    ? deriveFast(parameters, salt, password)
    : deriveSlowly(parameters, salt, password);

export const deriveSlowly: DeriveKeyFunction = async (parameters, salt, password) => {
  const { algorithm, cost, keyLength = 32 } = parameters;
  if (algorithm !== ALGORITHM) throw new Error(`No way to solve ${algorithm}.`);
  return { derivedKey: pbkdf2(sha256, password, salt, { c: cost, dkLen: keyLength }) };
};
