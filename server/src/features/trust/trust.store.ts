import type { Lowering, TrustLevel } from '@roundhouse/shared/trust';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { isDuplicateKey } from '../../storage/duplicateKey.ts';
import { type TrustRecord, trustModel } from './trust.model.ts';

export type TrustStore = ReturnType<typeof createTrustStore>;
export type StoredTrust = Omit<TrustRecord, '_id'> & { personId: string };

const NOTHING = { days: 0, lastDay: '', reached: 'newcomer', lowerings: [], rev: 0 } as const;

/** Reads and writes how far people are known. */
export function createTrustStore(connection: Connection) {
  const trust = trustModel(connection);
  const idOf = (personId: string) => ({ _id: new Types.ObjectId(personId) });

  async function change(
    personId: string,
    update: object,
    session?: ClientSession,
  ): Promise<StoredTrust> {
    const { days, lastDay, reached, lowerings } = NOTHING;
    const touched = Object.values(update).flatMap((fields) => Object.keys(fields as object));
    const all = { days, lastDay, reached, lowerings };
    const rest = Object.entries(all).filter(([field]) => !touched.includes(field));
    const record = await trust
      .findOneAndUpdate(
        idOf(personId),
        { ...update, $setOnInsert: Object.fromEntries(rest) },
        { upsert: true, returnDocument: 'after', session: session ?? null },
      )
      .lean<TrustRecord>();
    return toStored(record as TrustRecord);
  }

  return {
    model: trust,

    /** Of somebody of whom nothing is stored: a newcomer. */
    async get(personId: string, session?: ClientSession): Promise<StoredTrust> {
      const record = await trust
        .findById(personId)
        .session(session ?? null)
        .lean<TrustRecord>();
      return record ? toStored(record) : { personId, ...NOTHING, lowerings: [] };
    },

    /** Counts a day, once; `null` where it was counted before, by this node or another. */
    async countDay(personId: string, day: string): Promise<StoredTrust | null> {
      try {
        const record = await trust
          .findOneAndUpdate(
            { ...idOf(personId), lastDay: { $ne: day } },
            {
              $set: { lastDay: day },
              $inc: { days: 1, rev: 1 },
              $setOnInsert: { reached: NOTHING.reached, lowerings: [] },
            },
            { upsert: true, returnDocument: 'after' },
          )
          .lean<TrustRecord>();
        return record && toStored(record);
      } catch (error) {
        if (isDuplicateKey(error)) return null;
        throw error;
      }
    },

    /** Those who came by since a day and have not reached this level, by their ids, after one. */
    async seenSince(
      day: string,
      { below, afterId, limit }: { below: TrustLevel; afterId: string | null; limit: number },
    ): Promise<StoredTrust[]> {
      const later = afterId ? { _id: { $gt: new Types.ObjectId(afterId) } } : {};
      const records = await trust
        .find({ lastDay: { $gte: day }, reached: { $ne: below }, ...later })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<TrustRecord[]>();
      return records.map(toStored);
    },

    /** Keeps the highest level reached. */
    reach: (personId: string, reached: TrustLevel, session?: ClientSession) =>
      change(personId, { $set: { reached }, $inc: { rev: 1 } }, session),

    lower: (personId: string, lowering: Lowering, session: ClientSession) =>
      change(personId, { $push: { lowerings: lowering }, $inc: { rev: 1 } }, session),

    raiseAgain: (personId: string, sanctionId: string, session: ClientSession) =>
      change(personId, { $pull: { lowerings: { sanctionId } }, $inc: { rev: 1 } }, session),

    async forget(personId: string, session: ClientSession): Promise<void> {
      await trust.deleteOne(idOf(personId), { session });
    },
  };
}

function toStored({ _id, ...record }: TrustRecord): StoredTrust {
  return { ...record, personId: _id.toHexString() };
}
