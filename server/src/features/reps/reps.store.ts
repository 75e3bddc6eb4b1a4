import type { RepProfile } from '@roundhouse/shared/reps';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type RepRecord, repModel } from './reps.model.ts';

export type RepsStore = ReturnType<typeof createRepsStore>;
/** A rep's profile as it is stored. */
export type StoredRep = RepProfile & { personId: string; rev: number };

/** Reads and writes who answers for the brand. */
export function createRepsStore(connection: Connection) {
  const reps = repModel(connection);
  return {
    model: reps,

    async get(personId: string, session?: ClientSession): Promise<StoredRep | null> {
      const record = await reps
        .findById(personId)
        .session(session ?? null)
        .lean<RepRecord>();
      return record && toStored(record);
    },

    /** All reps, in the order in which sponsors are asked. */
    async list(): Promise<StoredRep[]> {
      const records = await reps.find().sort({ position: 1, _id: 1 }).lean<RepRecord[]>();
      return records.map(toStored);
    },

    /** Those who answer for a board, in the order in which sponsors are asked. */
    async ofBoard(boardId: string, session?: ClientSession): Promise<StoredRep[]> {
      const records = await reps
        .find({ boardIds: new Types.ObjectId(boardId) })
        .sort({ position: 1, _id: 1 })
        .session(session ?? null)
        .lean<RepRecord[]>();
      return records.map(toStored);
    },

    /** Keeps a profile in place of an earlier one. */
    async save(personId: string, profile: RepProfile, session?: ClientSession): Promise<StoredRep> {
      const boardIds = profile.boardIds.map((id) => new Types.ObjectId(id));
      const record = await reps
        .findByIdAndUpdate(
          personId,
          { $set: { ...profile, boardIds }, $inc: { rev: 1 } },
          { upsert: true, returnDocument: 'after', session: session ?? null },
        )
        .lean<RepRecord>();
      return toStored(record as RepRecord);
    },

    /** Whether there was one to end. */
    async remove(personId: string, session?: ClientSession): Promise<boolean> {
      const { deletedCount } = await reps.deleteOne(
        { _id: new Types.ObjectId(personId) },
        session ? { session } : {},
      );
      return deletedCount === 1;
    },
  };
}

function toStored({ _id, boardIds, ...profile }: RepRecord): StoredRep {
  return {
    ...profile,
    personId: _id.toHexString(),
    boardIds: boardIds.map((id) => id.toHexString()),
  };
}
