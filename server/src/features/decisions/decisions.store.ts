import type { DecisionOutcome } from '@roundhouse/shared/decisions';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type DecisionRecord, decisionModel, type NextState } from './decisions.model.ts';

export type DecisionsStore = ReturnType<typeof createDecisionsStore>;
export type DecisionDraft = Omit<DecisionRecord, '_id' | 'ideaId' | 'boardId' | 'responseId'> & {
  id: string;
  ideaId: string;
  boardId: string;
  responseId: string;
};
export type DecisionFilter = {
  boardId?: string | undefined;
  outcome?: DecisionOutcome | undefined;
  nextState?: NextState | undefined;
};
/** Where a list, newest first, goes on. */
export type DecisionPlace = { createdAt: Date; id: string };
/** Where a list by next date goes on. */
export type NextPlace = { nextDate: string; id: string };
type NextQuery = {
  nextState: 'late' | 'waiting';
  /** `null` for all boards. */
  boardIds: string[] | null;
  /** The last day wanted. */
  until: string | null;
  after: NextPlace | null;
};

/** Decisions of an idea shown. */
const OF_IDEA = 100;

/** Reads and writes what the brand decided, and why. */
export function createDecisionsStore(connection: Connection) {
  const decisions = decisionModel(connection);
  return {
    model: decisions,

    async insert(draft: DecisionDraft, session: ClientSession): Promise<DecisionRecord> {
      const { id, ...rest } = draft;
      const record = {
        ...rest,
        _id: new Types.ObjectId(id),
        ideaId: new Types.ObjectId(draft.ideaId),
        boardId: new Types.ObjectId(draft.boardId),
        responseId: new Types.ObjectId(draft.responseId),
      };
      await decisions.create([record], { session });
      return record;
    },

    /** The decision on an idea that no later one has replaced. */
    async standing(ideaId: string, session: ClientSession): Promise<DecisionRecord | null> {
      return decisions
        .findOne({ ideaId: new Types.ObjectId(ideaId), replacedById: null })
        .sort({ createdAt: -1, _id: -1 })
        .session(session)
        .lean<DecisionRecord>();
    },

    async get(id: string, session: ClientSession): Promise<DecisionRecord | null> {
      return decisions.findById(id).session(session).lean<DecisionRecord>();
    },

    /** Changes what follows from time and later words; its revision grows with it. */
    async change(
      id: string,
      { replacedById, ...change }: { nextState?: NextState; replacedById?: string },
      session: ClientSession,
    ): Promise<DecisionRecord | null> {
      const replaced = replacedById ? { replacedById: new Types.ObjectId(replacedById) } : {};
      return decisions
        .findByIdAndUpdate(
          id,
          { $set: { ...change, ...replaced }, $inc: { rev: 1 } },
          { returnDocument: 'after', session },
        )
        .lean<DecisionRecord>();
    },

    /** Notes that its owner was reminded, which nobody else sees. */
    async markReminded(id: string, session: ClientSession): Promise<void> {
      await decisions.updateOne(
        { _id: new Types.ObjectId(id) },
        { $set: { isReminded: true } },
        { session },
      );
    },

    /** All decisions on an idea, newest first, at most a hundred. */
    async ofIdea(ideaId: string): Promise<DecisionRecord[]> {
      return decisions
        .find({ ideaId: new Types.ObjectId(ideaId) })
        .sort({ createdAt: -1, _id: -1 })
        .limit(OF_IDEA)
        .lean<DecisionRecord[]>();
    },

    /** A stretch of those that stand, newest first. */
    async list(
      { boardId, outcome, nextState }: DecisionFilter,
      after: DecisionPlace | null,
      limit: number,
    ): Promise<DecisionRecord[]> {
      return decisions
        .find({
          replacedById: null,
          ...(boardId && { boardId: new Types.ObjectId(boardId) }),
          ...(outcome && { outcome }),
          ...(nextState && { nextState }),
          ...(after && older(after)),
        })
        .sort({ createdAt: -1, _id: -1 })
        .limit(limit)
        .lean<DecisionRecord[]>();
    },

    /** These decisions, in no order; unknown ones are left out. */
    async named(ids: string[]): Promise<DecisionRecord[]> {
      if (ids.length === 0) return [];
      const _id = { $in: ids.map((id) => new Types.ObjectId(id)) };
      return decisions.find({ _id }).lean<DecisionRecord[]>();
    },

    /** A stretch of those whose next date is late or to come, the earliest first. */
    async byNextDate(
      { nextState, boardIds, until, after }: NextQuery,
      limit: number,
    ): Promise<DecisionRecord[]> {
      return decisions
        .find({
          nextState,
          replacedById: null,
          ...(boardIds && { boardId: { $in: boardIds.map((id) => new Types.ObjectId(id)) } }),
          ...(until && { nextDate: { $lte: until } }),
          ...(after && laterNext(after)),
        })
        .sort({ nextDate: 1, _id: 1 })
        .limit(limit)
        .lean<DecisionRecord[]>();
    },
  };
}

function older({ createdAt, id }: DecisionPlace) {
  return {
    createdAt: { $lte: createdAt },
    $or: [{ createdAt: { $lt: createdAt } }, { createdAt, _id: { $lt: new Types.ObjectId(id) } }],
  };
}

function laterNext({ nextDate, id }: NextPlace) {
  return {
    $or: [{ nextDate: { $gt: nextDate } }, { nextDate, _id: { $gt: new Types.ObjectId(id) } }],
  };
}
