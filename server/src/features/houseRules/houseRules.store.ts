import type { NewRules, RulesInForce } from '@roundhouse/shared/houseRules';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { isDuplicateKey } from '../../storage/duplicateKey.ts';
import { DEFAULT_SECTIONS } from './defaultSections.ts';
import { type HouseRulesRecord, houseRulesModel } from './houseRules.model.ts';

export type HouseRulesStore = ReturnType<typeof createHouseRulesStore>;
export type StoredRules = Omit<HouseRulesRecord, '_id' | 'byId'> & {
  version: number;
  byId: string | null;
};

/** Reads and publishes versions of the house rules; the first is what the board comes with. */
export function createHouseRulesStore(connection: Connection) {
  const rules = houseRulesModel(connection);

  const newest = (session?: ClientSession) =>
    rules
      .findOne()
      .sort({ _id: -1 })
      .session(session ?? null)
      .lean<HouseRulesRecord>();

  /** The version in force; the first time it is asked for, what the board comes with is kept as version 1. */
  async function current(at: Date): Promise<StoredRules> {
    const known = await newest();
    if (known) return toStored(known);
    const first = { isMajor: true, required: 1, publishedAt: at, byId: null, note: null };
    const $setOnInsert = { ...first, sections: DEFAULT_SECTIONS };
    try {
      await rules.updateOne({ _id: 1 }, { $setOnInsert }, { upsert: true });
    } catch (error) {
      // Another request kept it in the same moment.
      if (!isDuplicateKey(error)) throw error;
    }
    return toStored((await newest()) as HouseRulesRecord);
  }

  return {
    current,

    async get(version: number): Promise<StoredRules | null> {
      const record = await rules.findById(version).lean<HouseRulesRecord>();
      return record && toStored(record);
    },

    async inForce(at: Date): Promise<RulesInForce> {
      const { version, required } = await current(at);
      return { version, required };
    },

    /** Every version, the newest first, without the texts. */
    async versions(): Promise<Omit<StoredRules, 'sections'>[]> {
      const records = await rules
        .find({}, { sections: 0 })
        .sort({ _id: -1 })
        .lean<HouseRulesRecord[]>();
      return records.map(toStored);
    },

    /** Adds a version after the one it is based on; `null` where another one came after that meanwhile. */
    async publish(
      { basedOn, sections, isMajor, note }: NewRules,
      byId: string,
      at: Date,
      session: ClientSession,
    ): Promise<StoredRules | null> {
      const before = await newest(session);
      if (before?._id !== basedOn) return null;
      const record: HouseRulesRecord = {
        _id: basedOn + 1,
        isMajor,
        required: isMajor ? basedOn + 1 : before.required,
        publishedAt: at,
        byId: new Types.ObjectId(byId),
        note,
        sections,
      };
      await rules.create([record], { session });
      return toStored(record);
    },
  };
}

function toStored({ _id, byId, ...rest }: HouseRulesRecord): StoredRules {
  return { version: _id, byId: byId?.toHexString() ?? null, ...rest };
}
