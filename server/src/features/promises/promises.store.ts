import {
  PROMISE_LIST_STATES,
  type PromiseList,
  type PromiseState,
} from '@roundhouse/shared/promises';
import { type ClientSession, type Connection, Types } from 'mongoose';
import type { PromisePlace } from './promisePlace.ts';
import { type PromiseRecord, promiseModel } from './promises.model.ts';

export type PromisesStore = ReturnType<typeof createPromisesStore>;
/** What changes on a promise; its revision grows with it. */
export type PromiseChange = Partial<
  Omit<PromiseRecord, '_id' | 'boardId' | 'answeredById' | 'rev'>
> & { boardId?: string; answeredById?: string };

export type SettledDates = Pick<
  PromiseRecord,
  'state' | 'startedAt' | 'dueAt' | 'answeredAt' | 'escalations'
>;

/** Reads and writes the clocks of answers that are due. */
export function createPromisesStore(connection: Connection) {
  const promises = promiseModel(connection);
  return {
    model: promises,

    /** The promises of these ideas, in no order; most ideas have none. */
    async of(ideaIds: string[]): Promise<PromiseRecord[]> {
      if (ideaIds.length === 0) return [];
      return promises
        .find({ _id: { $in: ideaIds.map((id) => new Types.ObjectId(id)) } })
        .lean<PromiseRecord[]>();
    },

    async get(ideaId: string, session?: ClientSession): Promise<PromiseRecord | null> {
      return promises
        .findById(ideaId)
        .session(session ?? null)
        .lean<PromiseRecord>();
    },

    /** Stores the promise of an idea; a second one is a duplicate key, which ends the transaction. */
    async insert(
      idea: { id: string; boardId: string },
      promise: Omit<PromiseRecord, '_id' | 'boardId'>,
      session: ClientSession,
    ): Promise<PromiseRecord> {
      const _id = new Types.ObjectId(idea.id);
      const record = { ...promise, _id, boardId: new Types.ObjectId(idea.boardId) };
      await promises.create([record], { session });
      return record;
    },

    /** Changes a promise; `null` where there is none. */
    async change(
      ideaId: string,
      change: PromiseChange,
      session: ClientSession,
    ): Promise<PromiseRecord | null> {
      return promises
        .findByIdAndUpdate(
          ideaId,
          { $set: toFields(change), $inc: { rev: 1 } },
          { returnDocument: 'after', session },
        )
        .lean<PromiseRecord>();
    },

    /** Changes what nobody sees of a promise: which reminders were sent, when it is looked at next. */
    async schedule(
      ideaId: string,
      change: Pick<PromiseChange, 'reminded' | 'nextAt'>,
      session: ClientSession,
    ): Promise<void> {
      await promises.updateOne({ _id: new Types.ObjectId(ideaId) }, { $set: change }, { session });
    },

    /** Ideas whose clock has something to do by now, the longest due first. */
    async dueBy(now: Date, limit: number): Promise<string[]> {
      const records = await promises
        .find({ nextAt: { $lte: now } }, { _id: 1 })
        .sort({ nextAt: 1 })
        .limit(limit)
        .lean<Pick<PromiseRecord, '_id'>[]>();
      return records.map(({ _id }) => _id.toHexString());
    },

    /** A stretch of a list, over all boards (`null`) or within these. */
    async list(
      {
        list,
        boardIds,
        after,
      }: { list: PromiseList; boardIds: string[] | null; after: PromisePlace | null },
      limit: number,
    ): Promise<PromiseRecord[]> {
      const { by, direction } = ORDERS[list];
      const past = direction === 1 ? '$gt' : '$lt';
      return promises
        .find({
          state: { $in: PROMISE_LIST_STATES[list] },
          ...(boardIds && { boardId: { $in: boardIds.map((id) => new Types.ObjectId(id)) } }),
          ...(after && {
            $or: [
              { [by]: { [past]: after.at } },
              { [by]: after.at, _id: { [past]: new Types.ObjectId(after.ideaId) } },
            ],
          }),
        })
        .sort({ [by]: direction, _id: direction })
        .limit(limit)
        .lean<PromiseRecord[]>();
    },

    /** How many promises a person's answers settled, in time and late. */
    async countAnsweredBy(personId: string): Promise<{ kept: number; late: number }> {
      const count = (state: PromiseState) =>
        promises.countDocuments({ answeredById: new Types.ObjectId(personId), state });
      const [kept, late] = await Promise.all([count('kept'), count('kept_late')]);
      return { kept, late };
    },

    /** When those began and were answered, the latest answers first. */
    async timesAnsweredBy(
      personId: string,
      limit: number,
    ): Promise<{ startedAt: Date; answeredAt: Date }[]> {
      const records = await promises
        .find({ answeredById: new Types.ObjectId(personId) }, { startedAt: 1, answeredAt: 1 })
        .sort({ answeredAt: -1 })
        .limit(limit)
        .lean<Pick<PromiseRecord, 'startedAt' | 'answeredAt'>[]>();
      return records.flatMap(({ startedAt, answeredAt }) =>
        answeredAt ? [{ startedAt, answeredAt }] : [],
      );
    },

    /** What statistics need of every promise of a board. */
    async datesOf(boardId: string): Promise<SettledDates[]> {
      return promises
        .find(
          { boardId: new Types.ObjectId(boardId) },
          { _id: 0, state: 1, startedAt: 1, dueAt: 1, answeredAt: 1, escalations: 1 },
        )
        .lean<SettledDates[]>();
    },

    /** Ideas of a board whose answer came since an instant, and those whose answer is late. */
    async tellable(boardId: string, since: Date): Promise<{ ideaId: string; isKept: boolean }[]> {
      const records = await promises
        .find({
          boardId: new Types.ObjectId(boardId),
          $or: [
            { state: { $in: ['kept', 'kept_late'] }, answeredAt: { $gt: since } },
            { state: 'late' },
          ],
        })
        .sort({ dueAt: 1 })
        .lean<PromiseRecord[]>();
      return records.map(({ _id, state }) => ({
        ideaId: _id.toHexString(),
        isKept: state !== 'late',
      }));
    },

    /** Promises of a board that are not settled: their dates follow its calendar. */
    async unsettledOf(boardId: string, session: ClientSession): Promise<PromiseRecord[]> {
      return promises
        .find({ boardId: new Types.ObjectId(boardId), state: { $in: UNSETTLED } })
        .session(session)
        .lean<PromiseRecord[]>();
    },
  };
}

function toFields({ boardId, answeredById, ...change }: PromiseChange) {
  return {
    ...change,
    ...(boardId && { boardId: new Types.ObjectId(boardId) }),
    ...(answeredById && { answeredById: new Types.ObjectId(answeredById) }),
  };
}

const ORDERS = {
  due: { by: 'dueAt', direction: 1 },
  late: { by: 'dueAt', direction: 1 },
  kept: { by: 'answeredAt', direction: -1 },
} as const satisfies Record<PromiseList, { by: string; direction: 1 | -1 }>;

const UNSETTLED: PromiseState[] = ['running', 'paused', 'late'];
