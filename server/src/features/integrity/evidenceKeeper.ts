import type { RetentionKeeper } from '../retention/index.ts';

const BATCH = 200;

/** Forgets how supports came, and the clusters that were found by it. */
export const evidenceKeeper: RetentionKeeper = {
  key: 'evidence',
  async forgetBefore(parts, before) {
    let gone = await parts.evidence.store.forgetBefore(before);
    for (;;) {
      const old = await parts.floods.endedBefore(before, BATCH);
      if (old.length === 0) return gone;
      await parts.floods.forget(old.map(({ _id }) => _id));
      gone += old.length;
    }
  },
};
