import type { HoldState } from '@roundhouse/shared/screening';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type HoldRecord, holdModel } from './holds.model.ts';

export type HoldsStore = ReturnType<typeof createHoldsStore>;
export type StoredHold = Omit<HoldRecord, '_id' | 'authorId'> & { id: string; authorId: string };
export type HoldDraft = Pick<
  StoredHold,
  | 'id'
  | 'kind'
  | 'postId'
  | 'authorId'
  | 'boardId'
  | 'input'
  | 'title'
  | 'body'
  | 'language'
  | 'path'
  | 'reasons'
  | 'createdAt'
>;
type Decision = Partial<Pick<StoredHold, 'rejection' | 'decidedById' | 'decidedAt'>>;
/** Where in the list of one's holds one stands. */
type Position = { createdAt: Date; id: string };

/** Posts of a state one look for uploads in use goes through at most. */
const MOST_WAITING = 5000;
/** Rejected posts of one person that are shown. */
const MOST_REJECTED = 100;

/** Reads and writes posts that wait for a moderator. */
export function createHoldsStore(connection: Connection) {
  const holds = holdModel(connection);

  return {
    model: holds,

    async get(id: string, session?: ClientSession): Promise<StoredHold | null> {
      const record = await holds
        .findById(id)
        .session(session ?? null)
        .lean<HoldRecord>();
      return record && toStored(record);
    },

    async among(ids: string[]): Promise<StoredHold[]> {
      const wanted = ids.map((id) => new Types.ObjectId(id));
      const records = await holds.find({ _id: { $in: wanted } }).lean<HoldRecord[]>();
      return records.map(toStored);
    },

    /** Holds a post, or holds it anew with the words it has now. */
    async keep({ id, authorId, ...draft }: HoldDraft, session: ClientSession): Promise<StoredHold> {
      const undecided = { state: 'waiting', rejection: null, decidedById: null, decidedAt: null };
      const record = await holds
        .findOneAndUpdate(
          { _id: new Types.ObjectId(id) },
          {
            $set: { ...draft, ...undecided, authorId: new Types.ObjectId(authorId) },
            $inc: { rev: 1 },
          },
          { upsert: true, returnDocument: 'after', session },
        )
        .lean<HoldRecord>();
      return toStored(record as HoldRecord);
    },

    /** Other words for what waits; `null` where it waits no more. */
    async revise(
      id: string,
      words: Pick<StoredHold, 'title' | 'body' | 'input'>,
      session: ClientSession,
    ): Promise<StoredHold | null> {
      return move(id, ['waiting'], words, session);
    },

    /** Takes a hold from one of these states to another; `null` where it is in none of them. */
    async settle(
      id: string,
      from: readonly HoldState[],
      to: HoldState,
      decision: Decision,
      session: ClientSession,
    ): Promise<StoredHold | null> {
      return move(id, from, { state: to, ...decision }, session);
    },

    /** A person's own, newest first, after one of them. */
    async ofAuthor(authorId: string, after: Position | null, limit: number): Promise<StoredHold[]> {
      const records = await holds
        .find({ authorId: new Types.ObjectId(authorId), ...(after ? older(after) : {}) })
        .sort({ createdAt: -1, _id: -1 })
        .limit(limit)
        .lean<HoldRecord[]>();
      return records.map(toStored);
    },

    /** How many posts of a person were held, by what became of them. */
    async countOf(authorId: string): Promise<{ held: number; rejected: number }> {
      const author = { authorId: new Types.ObjectId(authorId) };
      const [held, rejected] = await Promise.all([
        holds.countDocuments(author),
        holds.countDocuments({ ...author, state: 'rejected' }),
      ]);
      return { held, rejected };
    },

    /** How many posts of one kind of a person wait that were made since an instant. */
    async countWaitingSince(authorId: string, kind: 'idea' | 'comment', since: Date) {
      return holds.countDocuments({
        authorId: new Types.ObjectId(authorId),
        kind,
        state: 'waiting',
        createdAt: { $gte: since },
      });
    },

    /** A person's own that were rejected, the latest decision first. */
    async rejectedOf(authorId: string): Promise<StoredHold[]> {
      const records = await holds
        .find({ authorId: new Types.ObjectId(authorId), state: 'rejected' })
        .sort({ decidedAt: -1 })
        .limit(MOST_REJECTED)
        .lean<HoldRecord[]>();
      return records.map(toStored);
    },

    /** Inputs of what waits, or may still be posted after an appeal: their uploads are in use. */
    async inputsInUse(): Promise<Record<string, unknown>[]> {
      const ofStates = (states: HoldState[]) =>
        holds
          .find({ state: { $in: states } }, { input: 1 })
          .sort({ createdAt: -1 })
          .limit(MOST_WAITING)
          .lean<Pick<HoldRecord, 'input'>[]>();
      const found = [await ofStates(['waiting', 'posting']), await ofStates(['rejected'])];
      return found.flat().map(({ input }) => input);
    },

    async forget(id: string, session: ClientSession): Promise<void> {
      await holds.deleteOne({ _id: new Types.ObjectId(id) }, { session });
    },

    /** Forgets what was decided before an instant; answers how many. */
    async forgetDecided(before: Date): Promise<number> {
      const { deletedCount } = await holds.deleteMany({
        state: { $in: ['approved', 'rejected', 'withdrawn'] },
        createdAt: { $lt: before },
        decidedAt: { $lt: before },
      });
      return deletedCount;
    },
  };

  async function move(
    id: string,
    from: readonly HoldState[],
    set: object,
    session: ClientSession,
  ): Promise<StoredHold | null> {
    const record = await holds
      .findOneAndUpdate(
        { _id: new Types.ObjectId(id), state: { $in: [...from] } },
        { $set: set, $inc: { rev: 1 } },
        { returnDocument: 'after', session },
      )
      .lean<HoldRecord>();
    return record && toStored(record);
  }
}

const older = ({ createdAt, id }: Position) => ({
  $or: [{ createdAt: { $lt: createdAt } }, { createdAt, _id: { $lt: new Types.ObjectId(id) } }],
});

function toStored({ _id, authorId, ...record }: HoldRecord): StoredHold {
  return { ...record, id: _id.toHexString(), authorId: authorId.toHexString() };
}
