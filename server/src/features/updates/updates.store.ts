import type { ReactionTally } from '@roundhouse/shared/comments';
import { type ClientSession, type Connection, type QueryFilter, Types } from 'mongoose';
import { NO_REACTIONS, type StoredUpdate, toStoredUpdate } from './storedUpdate.ts';
import { type Settled, type UpdateRecord, updateModel } from './updates.model.ts';

export type UpdatesStore = ReturnType<typeof createUpdatesStore>;
type Words = Pick<UpdateRecord, 'title' | 'slug' | 'excerpt' | 'blocks' | 'cover'>;
export type UpdateDraft = Words & { id: string; boardId: string; rep: StoredUpdate['rep'] };
/** Where a list of published ones goes on: behind this one. */
export type UpdatePlace = { at: Date; id: string };

/** Reads and writes the updates of R&D. */
export function createUpdatesStore(connection: Connection) {
  const updates = updateModel(connection);

  async function change(filter: QueryFilter<UpdateRecord>, to: object, session: ClientSession) {
    const record = await updates
      .findOneAndUpdate(filter, to, { returnDocument: 'after', session })
      .lean<UpdateRecord>();
    return record && toStoredUpdate(record);
  }

  return {
    model: updates,

    async get(id: string, session?: ClientSession): Promise<StoredUpdate | null> {
      const record = await updates
        .findById(id)
        .session(session ?? null)
        .lean<UpdateRecord>();
      return record && toStoredUpdate(record);
    },

    /** Published ones, newest first, of one board or of all. */
    async published(
      { boardId, after }: { boardId?: string | undefined; after?: UpdatePlace | null },
      limit: number,
    ): Promise<StoredUpdate[]> {
      const records = await updates
        .find({
          state: 'published',
          ...(boardId ? { boardId: new Types.ObjectId(boardId) } : {}),
          ...(after
            ? {
                $or: [
                  { publishedAt: { $lt: after.at } },
                  { publishedAt: after.at, _id: { $lt: new Types.ObjectId(after.id) } },
                ],
              }
            : {}),
        })
        .sort({ publishedAt: -1, _id: -1 })
        .limit(limit)
        .lean<UpdateRecord[]>();
      return records.map(toStoredUpdate);
    },

    /** All that are not out yet, the newest first, of these boards or of all. */
    async unpublished(boardIds: string[] | null): Promise<StoredUpdate[]> {
      const boards = boardIds && {
        boardId: { $in: boardIds.map((id) => new Types.ObjectId(id)) },
      };
      const records = await updates
        .find({ state: { $in: ['draft', 'scheduled'] }, ...boards })
        .sort({ _id: -1 })
        .limit(200)
        .lean<UpdateRecord[]>();
      return records.map(toStoredUpdate);
    },

    /** Those whose time to go out has come, the longest due first. */
    async dueBy(now: Date, limit: number): Promise<string[]> {
      const records = await updates
        .find({ state: 'scheduled', publishAt: { $lte: now } }, { _id: 1 })
        .sort({ publishAt: 1 })
        .limit(limit)
        .lean<Pick<UpdateRecord, '_id'>[]>();
      return records.map(({ _id }) => _id.toHexString());
    },

    /** The due days of a board that its updates stand for, in order. */
    async settledOf(boardId: string, session?: ClientSession): Promise<Settled[]> {
      const records = await updates
        .find({ boardId: new Types.ObjectId(boardId), state: 'published' }, { settles: 1 })
        .session(session ?? null)
        .lean<Pick<UpdateRecord, 'settles'>[]>();
      return records
        .flatMap(({ settles }) => settles)
        .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
    },

    /** Stores a new draft; an id that is taken is a duplicate key, which ends the transaction. */
    async insert(
      { id, boardId, rep, ...words }: UpdateDraft,
      session: ClientSession,
    ): Promise<StoredUpdate> {
      const record: UpdateRecord = {
        ...words,
        _id: new Types.ObjectId(id),
        boardId: new Types.ObjectId(boardId),
        repId: new Types.ObjectId(rep.personId),
        repTitle: rep.title,
        repDepartment: rep.department,
        state: 'draft',
        settles: [],
        publishAt: null,
        publishedAt: null,
        editedAt: null,
        comments: 0,
        reactions: NO_REACTIONS,
        rev: 1,
      };
      await updates.create([record], { session });
      return toStoredUpdate(record);
    },

    /** Puts other words in place of those of revision `rev`; `null` where that is not the last any more. */
    async rewrite(
      id: string,
      rev: number,
      words: Words & { editedAt: Date | null },
      session: ClientSession,
    ): Promise<StoredUpdate | null> {
      const filter = { _id: new Types.ObjectId(id), rev };
      return change(filter, { $set: words, $inc: { rev: 1 } }, session);
    },

    /** Puts one out; `null` where it is out already, or not there. */
    async publish(
      id: string,
      { at, settles }: { at: Date; settles: Settled[] },
      session: ClientSession,
    ): Promise<StoredUpdate | null> {
      const set = { state: 'published', publishedAt: at, publishAt: null, settles };
      return change(unpublishedOne(id), { $set: set, $inc: { rev: 1 } }, session);
    },

    /** Sets when it goes out by itself, or with `null` that it does not; `null` where it is out. */
    async schedule(
      id: string,
      publishAt: Date | null,
      session: ClientSession,
    ): Promise<StoredUpdate | null> {
      const set = { state: publishAt ? 'scheduled' : 'draft', publishAt };
      return change(unpublishedOne(id), { $set: set, $inc: { rev: 1 } }, session);
    },

    /** Whether one that is not out was there to throw away. */
    async discard(id: string, session: ClientSession): Promise<boolean> {
      const { deletedCount } = await updates.deleteOne(unpublishedOne(id), { session });
      return deletedCount === 1;
    },

    /** Adds to the number of comments; `null` where it is not there. */
    async countComments(
      id: string,
      by: number,
      session: ClientSession,
    ): Promise<StoredUpdate | null> {
      const filter = { _id: new Types.ObjectId(id) };
      return change(filter, { $inc: { comments: by, 'reactions.rev': 1 } }, session);
    },

    async keepReactions(
      id: string,
      reactions: ReactionTally,
      session: ClientSession,
    ): Promise<void> {
      await updates.updateOne(
        { _id: new Types.ObjectId(id) },
        { $set: { reactions } },
        { session },
      );
    },
  };
}

function unpublishedOne(id: string): QueryFilter<UpdateRecord> {
  return { _id: new Types.ObjectId(id), state: { $in: ['draft', 'scheduled'] } };
}
