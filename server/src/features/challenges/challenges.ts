import { createHmac } from 'node:crypto';
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import type { SolvedStore } from './solved.store.ts';

/** Rounds of PBKDF2 for one try: about a millisecond in a browser of today, five on an old phone. */
const COST = 3_000;
/** How many tries it takes, by chance: a second or two of an old phone, once. */
const TRIES = { min: 150, max: 350 } as const;
const LASTS_MS = 10 * 60_000;

const payloadSchema = z.object({
  challenge: z.object({
    parameters: z.looseObject({ expiresAt: z.number(), data: z.object({ for: z.string() }) }),
    signature: z.string().max(200),
  }),
  solution: z.looseObject({ counter: z.number().int(), derivedKey: z.string().max(200) }),
});

export type Challenges = ReturnType<typeof createChallenges>;

/**
 * Work that a machine has to do before it may post: nothing to a person, dear to who sends a
 * thousand. By ALTCHA's protocol (altcha.org), on our own server, without a third party.
 */
export function createChallenges({
  secret,
  clock,
  solved,
}: {
  secret: string;
  clock: () => Date;
  solved: SolvedStore;
}) {
  const keyFor = (use: string) => createHmac('sha256', secret).update(use).digest('base64url');
  const hmacSignatureSecret = keyFor('challenges');
  const hmacKeySignatureSecret = keyFor('keys of challenges');

  return {
    /** A new challenge for one person, or for whoever is not signed in (`null`). */
    ask(personId: string | null) {
      return createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: COST,
        counter: randomInt(TRIES.min, TRIES.max),
        deriveKey,
        data: { for: personId ?? 'guest' },
        expiresAt: new Date(clock().getTime() + LASTS_MS),
        hmacSignatureSecret,
        hmacKeySignatureSecret,
      });
    },

    /** Whether this is the solution of a challenge of ours for this person, not used before; uses it up. */
    async accept(header: string, personId: string | null): Promise<boolean> {
      const payload = readPayload(header);
      if (!payload) return false;
      const { challenge, solution } = payload;
      const { parameters, signature } = challenge;
      if (parameters.data.for !== (personId ?? 'guest')) return false;
      const expiresAt = new Date(parameters.expiresAt * 1000);
      if (expiresAt <= clock()) return false;
      const { verified } = await verifySolution({
        challenge: challenge as unknown as Parameters<typeof verifySolution>[0]['challenge'],
        solution: solution as unknown as Parameters<typeof verifySolution>[0]['solution'],
        deriveKey,
        hmacSignatureSecret,
        hmacKeySignatureSecret,
      });
      return verified && (await solved.use(signature, expiresAt));
    },
  };
}

/** A payload is JSON in base64; `null` for anything else. */
function readPayload(header: string): z.infer<typeof payloadSchema> | null {
  try {
    const text = Buffer.from(header.slice(0, 8_000), 'base64').toString('utf8');
    return payloadSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
