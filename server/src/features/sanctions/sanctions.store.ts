import type { NewSanction } from '@roundhouse/shared/sanctions';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type SanctionRecord, type StoredLifting, sanctionModel } from './sanctions.model.ts';

export type SanctionsStore = ReturnType<typeof createSanctionsStore>;
export type Session = ClientSession;
/** A sanction as use cases see it. */
export type StoredSanction = Omit<SanctionRecord, '_id' | 'personId' | 'byId'> & {
  id: string;
  personId: string;
  byId: string;
};
export type SanctionDraft = Pick<
  NewSanction,
  'id' | 'personId' | 'kind' | 'rule' | 'reason' | 'language'
> &
  Pick<StoredSanction, 'byId' | 'at' | 'until' | 'because' | 'note'>;

/** After any sanction that has no term of its own. */
const NEVER = new Date('9999-12-31T00:00:00Z');
/** Sanctions of one person shown. */
const OF_PERSON = 200;

/** Reads and writes what moderators did about people. */
export function createSanctionsStore(connection: Connection) {
  const sanctions = sanctionModel(connection);
  return {
    model: sanctions,

    async insert(draft: SanctionDraft, session: ClientSession): Promise<StoredSanction> {
      const { id, personId, byId, ...rest } = draft;
      const record: SanctionRecord = {
        ...rest,
        _id: new Types.ObjectId(id),
        personId: new Types.ObjectId(personId),
        byId: new Types.ObjectId(byId),
        runsUntil: rest.kind === 'warning' ? rest.at : (rest.until ?? NEVER),
        lifted: null,
        rev: 1,
      };
      await sanctions.create([record], { session });
      return toStored(record);
    },

    async get(id: string, session?: ClientSession): Promise<StoredSanction | null> {
      const record = await sanctions
        .findById(id)
        .session(session ?? null)
        .lean<SanctionRecord>();
      return record && toStored(record);
    },

    /** Ends one now; `null` where it was lifted already. */
    async lift(
      id: string,
      lifted: StoredLifting,
      session: ClientSession,
    ): Promise<StoredSanction | null> {
      const record = await sanctions
        .findOneAndUpdate(
          { _id: new Types.ObjectId(id), lifted: null },
          { $set: { lifted, runsUntil: lifted.at }, $inc: { rev: 1 } },
          { returnDocument: 'after', session },
        )
        .lean<SanctionRecord>();
      return record && toStored(record);
    },

    /** All of a person's, newest first, at most two hundred. */
    async ofPerson(personId: string): Promise<StoredSanction[]> {
      const records = await sanctions
        .find({ personId: new Types.ObjectId(personId) })
        .sort({ at: -1, _id: -1 })
        .limit(OF_PERSON)
        .lean<SanctionRecord[]>();
      return records.map(toStored);
    },

    /** A stretch of those that run at `now`, newest first by their identifiers. */
    async running(now: Date, beforeId: string | undefined, limit: number) {
      const records = await sanctions
        .find({
          runsUntil: { $gt: now },
          ...(beforeId ? { _id: { $lt: new Types.ObjectId(beforeId) } } : {}),
        })
        .sort({ _id: -1 })
        .limit(limit)
        .lean<SanctionRecord[]>();
      return records.map(toStored);
    },

    /** How many sanctions these people have that were not lifted; those without are left out. */
    async counts(personIds: string[]): Promise<Map<string, number>> {
      if (personIds.length === 0) return new Map();
      const counted = await sanctions.aggregate<{ _id: Types.ObjectId; count: number }>([
        {
          $match: {
            personId: { $in: personIds.map((id) => new Types.ObjectId(id)) },
            lifted: null,
          },
        },
        { $group: { _id: '$personId', count: { $sum: 1 } } },
      ]);
      return new Map(counted.map(({ _id, count }) => [_id.toHexString(), count]));
    },
  };
}

function toStored({ _id, ...record }: SanctionRecord): StoredSanction {
  return {
    ...record,
    id: _id.toHexString(),
    personId: record.personId.toHexString(),
    byId: record.byId.toHexString(),
  };
}
