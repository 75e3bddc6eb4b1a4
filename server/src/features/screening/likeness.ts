import type { FingerprintsStore } from './fingerprints.store.ts';
import { createHash, isNear, sketchOf } from './sketch.ts';

export type Likeness = ReturnType<typeof createLikeness>;
type Post = { postId: string; personId: string; text: string; links: string[] };

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long what was posted is compared with what comes. */
export const LIKENESS_DAYS = 7;

/** Whether what somebody posts was posted in the last days already. */
export function createLikeness(store: FingerprintsStore, secret: string) {
  const hash = createHash(secret);
  const since = (now: Date) => new Date(now.getTime() - LIKENESS_DAYS * DAY_MS);

  return {
    store,

    async compare({ postId, personId, text, links }: Post, now: Date) {
      const keys = sketchOf(text, hash);
      const [texts, linked] = await Promise.all([
        store.alike({ kind: 'text', keys, postId }, since(now)),
        store.alike({ kind: 'link', keys: links.map(hash), postId }, since(now)),
      ]);
      const near = texts.filter((other) => isNear(keys, other.keys));
      const others = near.filter((other) => other.personId !== personId);
      const shared = new Set(
        linked.flatMap((other) => (other.personId === personId ? [] : other.keys)),
      );
      return {
        repeats: {
          others: new Set(others.map((other) => other.personId)).size,
          own: near.length - others.length,
        },
        sharedLinks: links.filter((link) => shared.has(hash(link))),
      };
    },

    /** Keeps what was posted for later comparisons. */
    async remember({ postId, personId, text, links }: Post, now: Date): Promise<void> {
      const prints = [
        { kind: 'text', keys: sketchOf(text, hash) },
        { kind: 'link', keys: links.map(hash) },
      ] as const;
      const kept = prints.filter(({ keys }) => keys.length > 0);
      await store.keep(
        kept.map(({ kind, keys }) => ({ kind, keys: [...keys], postId, personId })),
        now,
      );
    },

    /** Forgets what is too old to be compared. */
    forget: (now: Date) => store.forgetBefore(since(now)),
  };
}
