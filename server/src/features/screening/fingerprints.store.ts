import { type ClientSession, type Connection, Types } from 'mongoose';
import { type FingerprintRecord, fingerprintModel } from './fingerprints.model.ts';

export type FingerprintsStore = ReturnType<typeof createFingerprintsStore>;
export type Fingerprint = Pick<FingerprintRecord, 'postId' | 'kind' | 'keys'> & {
  personId: string;
};

/** So many like it are enough to judge. */
const MOST_ALIKE = 100;

/** Keeps for some days what newer people posted, as hashes alone. */
export function createFingerprintsStore(connection: Connection) {
  const fingerprints = fingerprintModel(connection);
  return {
    model: fingerprints,

    async keep(prints: Fingerprint[], at: Date): Promise<void> {
      const records = prints.map(({ personId, ...print }) => ({
        ...print,
        personId: new Types.ObjectId(personId),
        at,
      }));
      if (records.length > 0) await fingerprints.insertMany(records);
    },

    /** What shares a key with these since an instant, other than of this post; newest first. */
    async alike(
      { kind, keys, postId }: Pick<Fingerprint, 'kind' | 'keys' | 'postId'>,
      since: Date,
    ): Promise<Fingerprint[]> {
      if (keys.length === 0) return [];
      const records = await fingerprints
        .find({ keys: { $in: keys }, kind, at: { $gte: since }, postId: { $ne: postId } })
        .sort({ at: -1 })
        .limit(MOST_ALIKE)
        .lean<FingerprintRecord[]>();
      return records.map(({ _id: _, at: __, personId, ...print }) => ({
        ...print,
        personId: personId.toHexString(),
      }));
    },

    async forgetBefore(before: Date): Promise<number> {
      const { deletedCount } = await fingerprints.deleteMany({ at: { $lt: before } });
      return deletedCount;
    },

    async forgetOf(personId: string, session: ClientSession): Promise<void> {
      await fingerprints.deleteMany({ personId: new Types.ObjectId(personId) }, { session });
    },
  };
}
