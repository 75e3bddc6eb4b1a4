import type { ClientSession, Connection } from 'mongoose';
import { Types } from 'mongoose';
import { type ActRecord, actModel } from './acts.model.ts';

export type NewAct = Omit<ActRecord, '_id' | 'ideaId' | 'byId' | 'supports' | 'done' | 'isDone'> & {
  id: string;
  ideaId: string;
  byId: string;
};
export type ActsStore = ReturnType<typeof createActsStore>;

/** Reads and writes what moderators did to supports. */
export function createActsStore(connection: Connection) {
  const acts = actModel(connection);
  return {
    model: acts,

    async get(id: string, session?: ClientSession): Promise<ActRecord | null> {
      return acts
        .findById(id)
        .session(session ?? null)
        .lean<ActRecord>();
    },

    /** Stores an act that is to be carried out. */
    async insert({ id, ideaId, byId, ...act }: NewAct, session: ClientSession): Promise<void> {
      const record: ActRecord = {
        ...act,
        _id: new Types.ObjectId(id),
        ideaId: new Types.ObjectId(ideaId),
        byId: new Types.ObjectId(byId),
        supports: act.personIds.length,
        done: 0,
        isDone: false,
      };
      await acts.create([record], { session });
    },

    /** Remembers that so many are done. Whom a finished one was about, the supports say themselves. */
    async reach(id: string, done: number, isDone: boolean, session: ClientSession): Promise<void> {
      await acts.updateOne(
        { _id: new Types.ObjectId(id) },
        { $set: { done, isDone, ...(isDone ? { personIds: [] } : {}) } },
        { session },
      );
    },

    /** Those not carried out to their end, oldest first. */
    async unfinished(limit: number): Promise<string[]> {
      const records = await acts
        .find({ isDone: false }, { _id: 1 })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<Pick<ActRecord, '_id'>[]>();
      return records.map(({ _id }) => _id.toHexString());
    },

    /** The newest about an idea, without the people. */
    async ofIdea(ideaId: string, limit: number): Promise<ActRecord[]> {
      return acts
        .find({ ideaId: new Types.ObjectId(ideaId) }, { personIds: 0 })
        .sort({ at: -1, _id: -1 })
        .limit(limit)
        .lean<ActRecord[]>();
    },
  };
}
