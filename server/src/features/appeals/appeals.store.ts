import { type ClientSession, type Connection, Types } from 'mongoose';
import { type AppealRecord, appealModel, type StoredDecision } from './appeals.model.ts';

export type AppealsStore = ReturnType<typeof createAppealsStore>;
export type Session = ClientSession;
/** An appeal as use cases see it. */
export type StoredAppeal = Omit<AppealRecord, '_id' | 'personId' | 'actedById'> & {
  id: string;
  personId: string;
  actedById: string | null;
};

/** Appeals of one person shown. */
const OF_PERSON = 100;

/** Reads and writes appeals. */
export function createAppealsStore(connection: Connection) {
  const appeals = appealModel(connection);
  return {
    model: appeals,

    /** An act that was appealed, or an id that is taken, is a duplicate key, which ends the transaction. */
    async insert(
      draft: Omit<StoredAppeal, 'decision' | 'rev'>,
      session: ClientSession,
    ): Promise<StoredAppeal> {
      const { id, personId, actedById, ...rest } = draft;
      const record: AppealRecord = {
        ...rest,
        _id: new Types.ObjectId(id),
        personId: new Types.ObjectId(personId),
        actedById: actedById === null ? null : new Types.ObjectId(actedById),
        decision: null,
        rev: 1,
      };
      await appeals.create([record], { session });
      return toStored(record);
    },

    async get(id: string, session?: ClientSession): Promise<StoredAppeal | null> {
      const record = await appeals
        .findById(id)
        .session(session ?? null)
        .lean<AppealRecord>();
      return record && toStored(record);
    },

    /** These appeals, in no order; unknown ones are left out. */
    async named(ids: string[]): Promise<StoredAppeal[]> {
      if (ids.length === 0) return [];
      const _id = { $in: ids.map((id) => new Types.ObjectId(id)) };
      return (await appeals.find({ _id }).lean<AppealRecord[]>()).map(toStored);
    },

    /** A person's, newest first, at most a hundred. */
    async ofPerson(personId: string): Promise<StoredAppeal[]> {
      const records = await appeals
        .find({ personId: new Types.ObjectId(personId) })
        .sort({ at: -1, _id: -1 })
        .limit(OF_PERSON)
        .lean<AppealRecord[]>();
      return records.map(toStored);
    },

    /** Decides one; `null` where it was decided before. */
    async decide(
      id: string,
      decision: StoredDecision,
      session: ClientSession,
    ): Promise<StoredAppeal | null> {
      const record = await appeals
        .findOneAndUpdate(
          { _id: new Types.ObjectId(id), decision: null },
          { $set: { decision }, $inc: { rev: 1 } },
          { returnDocument: 'after', session },
        )
        .lean<AppealRecord>();
      return record && toStored(record);
    },

    async forget(id: string, session: ClientSession): Promise<void> {
      await appeals.deleteOne({ _id: new Types.ObjectId(id) }, { session });
    },
  };
}

function toStored({ _id, ...record }: AppealRecord): StoredAppeal {
  return {
    ...record,
    id: _id.toHexString(),
    personId: record.personId.toHexString(),
    actedById: record.actedById?.toHexString() ?? null,
  };
}
