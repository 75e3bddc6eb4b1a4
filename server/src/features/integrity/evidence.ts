import type { Parts } from '../../app/parts.ts';
import { rangeOf } from './addressRange.ts';
import type { EvidenceStore } from './evidence.store.ts';
import { createEvidenceHash, type EvidenceHashes } from './evidenceHash.ts';
import type { FloodWatch } from './floodWatch.ts';

export type SupportEvidence = ReturnType<typeof createSupportEvidence>;
type Given = { ideaId: string; personId: string; address: string; agent: string; at: Date };
type Noted = EvidenceHashes & Pick<Given, 'ideaId' | 'personId' | 'at'>;
type Options = Pick<Parts, 'people' | 'log'> & {
  secret: string;
  store: EvidenceStore;
  watch: FloodWatch;
};

/** What waits is written after so many ms, or when there is so much of it. */
const WAIT_MS = 500;
const MOST_WAITING = 1000;

/**
 * Notes how supports came, a moment after they were given and many in one write, so that nobody
 * waits for it. What a crash loses of it is half a second.
 */
export function createSupportEvidence({ secret, store, watch, people, log }: Options) {
  const hash = createEvidenceHash(secret);
  let waiting: Noted[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const all = waiting;
    waiting = [];
    if (all.length === 0) return;
    const joined = await people.joinedAt(all.map(({ personId }) => personId));
    const latest = new Map(all.map((one) => [`${one.ideaId}:${one.personId}`, one]));
    await store.keep(
      Array.from(latest.values(), (one) => {
        const since = joined.get(one.personId);
        return { ...one, accountAgeMs: since ? one.at.getTime() - since.getTime() : null };
      }),
    );
  }

  function flush(): Promise<void> {
    writing = writing
      .then(write)
      .catch((err) => log.error({ err }, 'How supports came could not be kept.'));
    return writing;
  }

  return {
    store,

    /** Notes a support. The address itself is in no record. */
    note({ ideaId, personId, address, agent, at }: Given): void {
      watch.note(rangeOf(address).range);
      waiting.push({ ideaId, personId, at, ...hash(ideaId, address, agent) });
      if (waiting.length >= MOST_WAITING) void flush();
      timer ??= setTimeout(() => void flush(), WAIT_MS).unref();
    },

    /** Resolves when all that was noted is kept. */
    settle: flush,
  };
}
