import type { GivenSupport } from '@roundhouse/shared/integrity';
import { type Connection, Types } from 'mongoose';
import { type EvidenceRecord, evidenceModel } from './evidence.model.ts';
import type { EvidenceHashes } from './evidenceHash.ts';

export type EvidenceStore = ReturnType<typeof createEvidenceStore>;
export type Evidence = EvidenceHashes & {
  ideaId: string;
  personId: string;
  at: Date;
  accountAgeMs: number | null;
};

/** Deleted in one go. */
const BATCH = 1000;

/** Reads and writes how supports came. */
export function createEvidenceStore(connection: Connection) {
  const evidence = evidenceModel(connection);
  return {
    model: evidence,

    /** Keeps the latest of each support. */
    async keep(all: Evidence[]): Promise<void> {
      if (all.length === 0) return;
      const writes = all.map(({ ideaId, personId, ...rest }) => ({
        replaceOne: {
          filter: { _id: `${ideaId}:${personId}` },
          replacement: {
            ...rest,
            _id: `${ideaId}:${personId}`,
            ideaId: new Types.ObjectId(ideaId),
            personId: new Types.ObjectId(personId),
          },
          upsert: true,
        },
      }));
      await evidence.bulkWrite(writes, { ordered: false, throwOnValidationError: true });
    },

    /** How the newest supports of an idea came, as the rules want it. */
    async of(ideaId: string, limit: number): Promise<GivenSupport[]> {
      const records = await evidence
        .find({ ideaId: new Types.ObjectId(ideaId) }, { _id: 0, ideaId: 0 })
        .sort({ at: -1 })
        .limit(limit)
        .lean<EvidenceRecord[]>();
      return records.map(({ personId, at, ...rest }) => ({
        ...rest,
        personId: personId.toHexString(),
        atMs: at.getTime(),
      }));
    },

    /** How old these people's accounts were when they supported an idea, in ms. */
    async ages(ideaId: string, personIds: string[]): Promise<Map<string, number | null>> {
      const records = await evidence
        .find(
          { _id: { $in: personIds.map((id) => `${ideaId}:${id}`) } },
          { personId: 1, accountAgeMs: 1 },
        )
        .lean<Pick<EvidenceRecord, 'personId' | 'accountAgeMs'>[]>();
      return new Map(
        records.map(({ personId, accountAgeMs }) => [personId.toHexString(), accountAgeMs]),
      );
    },

    /** Ideas that got at least so many supports since then. */
    async busySince(since: Date, fewest: number): Promise<string[]> {
      const records = await evidence
        .find({ at: { $gte: since } }, { _id: 0, ideaId: 1 })
        .lean<Pick<EvidenceRecord, 'ideaId'>[]>();
      const counts = new Map<string, number>();
      for (const { ideaId } of records) {
        const id = ideaId.toHexString();
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      return [...counts].flatMap(([id, count]) => (count >= fewest ? [id] : []));
    },

    /** Forgets what is older, a batch at a time; answers how many went. */
    async forgetBefore(before: Date): Promise<number> {
      let gone = 0;
      for (;;) {
        const old = await evidence
          .find({ at: { $lt: before } }, { _id: 1 })
          .limit(BATCH)
          .lean<Pick<EvidenceRecord, '_id'>[]>();
        if (old.length === 0) return gone;
        await evidence.deleteMany({ _id: { $in: old.map(({ _id }) => _id) } });
        gone += old.length;
      }
    },
  };
}
