import { type ClientSession, type Connection, Types } from 'mongoose';
import { BATCH, inBatches } from '../../storage/batches.ts';
import { type SupportRecord, supportModel } from './supports.model.ts';

export type UnitedSupportsStore = ReturnType<typeof createUnitedSupportsStore>;

/** Reads and writes all supports of ideas that become one, or two again. */
export function createUnitedSupportsStore(connection: Connection) {
  const supports = supportModel(connection);
  return {
    /** Every support of an idea, undone ones too, by person. */
    async all(ideaId: string, session?: ClientSession): Promise<Map<string, SupportRecord>> {
      const records = await supports
        .find({ ideaId: new Types.ObjectId(ideaId) })
        .session(session ?? null)
        .batchSize(BATCH)
        .lean<SupportRecord[]>();
      return new Map(records.map((record) => [record.personId.toHexString(), record]));
    },

    /** Stores records that are new, and puts others in the place of those that were there. */
    async put(
      { made, changed }: { made: SupportRecord[]; changed: SupportRecord[] },
      session: ClientSession,
    ): Promise<void> {
      for (const batch of inBatches(made)) {
        await supports.insertMany(batch, { session, lean: true });
      }
      for (const batch of inBatches(changed)) {
        const writes = batch.map((record) => ({
          replaceOne: { filter: { _id: record._id }, replacement: record },
        }));
        await supports.bulkWrite(writes, { session, ordered: true });
      }
    },
  };
}

/** A record of a person who said nothing of the idea yet. */
export function emptyRecord(ideaId: string, personId: string): SupportRecord {
  return {
    _id: `${ideaId}:${personId}`,
    ideaId: new Types.ObjectId(ideaId),
    personId: new Types.ObjectId(personId),
    isSupporting: false,
    since: null,
    pledge: null,
    pledgedAt: null,
    setAside: null,
    isCounted: false,
    rev: 0,
  };
}
