import { createHmac } from 'node:crypto';
import { rangeOf } from './addressRange.ts';

export type EvidenceHashes = { range: string; address: string; agent: string };

/** Bytes kept of each hash: enough that two different addresses never agree by chance. */
const BYTES = 12;

/**
 * Hashes an address and an agent with a key of the server's own (HMAC-SHA256, RFC 2104). The idea
 * goes into each, so that hashes say which supports of one idea share something, and nothing of
 * what the same people do elsewhere. With another `AUTH_SECRET` the old ones match nothing.
 */
export function createEvidenceHash(secret: string) {
  const key = createHmac('sha256', secret).update('support evidence').digest();
  const hash = (ideaId: string, kind: string, value: string) =>
    createHmac('sha256', key)
      .update(`${ideaId}\n${kind}\n${value}`)
      .digest()
      .subarray(0, BYTES)
      .toString('base64url');

  return (ideaId: string, address: string, agent: string): EvidenceHashes => {
    const { exact, range } = rangeOf(address);
    return {
      range: hash(ideaId, 'range', range),
      address: hash(ideaId, 'address', exact),
      agent: hash(ideaId, 'agent', agent),
    };
  };
}
