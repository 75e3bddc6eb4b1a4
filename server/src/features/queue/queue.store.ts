import type { RuleKey } from '@roundhouse/shared/houseRules';
import {
  QUEUE_KINDS,
  type QueueFilter,
  type QueueKind,
  type QueueSubject,
} from '@roundhouse/shared/queue';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type QueueRecord, queueModel } from './queue.model.ts';

export type QueueStore = ReturnType<typeof createQueueStore>;
/** Which open item is meant: there is at most one. */
export type QueueKey = { kind: QueueKind; subject: QueueSubject };
export type NewQueueItem = QueueKey & {
  boardId: string | null;
  at: Date;
  /** Published rules that it was reported for. */
  rules?: RuleKey[];
};
export type QueueClosing = { byId: string | null; at: Date; outcome: string };

/** What is wanted, who asks, and when: claims are theirs, and end by the clock. */
export type QueueWanted = QueueFilter & { byId: string; now: Date };

/** Reads and writes what waits for the moderators. */
export function createQueueStore(connection: Connection) {
  const items = queueModel(connection);

  return {
    model: items,

    /** Puts something before the moderators; where it waits already, counts that it was asked for again. */
    async open(
      { kind, subject, boardId, at, rules = [] }: NewQueueItem,
      session: ClientSession,
    ): Promise<QueueRecord> {
      const openKey = keyOf({ kind, subject });
      const known = await items
        .findOneAndUpdate(
          { openKey },
          { $inc: { count: 1, rev: 1 }, $addToSet: { rules: { $each: rules } } },
          { session, returnDocument: 'after' },
        )
        .lean<QueueRecord>();
      if (known) return known;
      const record: QueueRecord = {
        _id: new Types.ObjectId(),
        kind,
        subject,
        openKey,
        boardId: boardId === null ? null : new Types.ObjectId(boardId),
        count: 1,
        rules,
        openedAt: at,
        claim: null,
        isOpen: true,
        closed: null,
        rev: 1,
      };
      await items.create([record], { session });
      return record;
    },

    /** Takes it off the queue; `null` where it did not wait. */
    async close(
      key: QueueKey,
      { byId, at, outcome }: QueueClosing,
      session: ClientSession,
    ): Promise<QueueRecord | null> {
      const openKey = keyOf(key);
      const waiting = await items.findOne({ openKey }).session(session).lean<QueueRecord>();
      if (!waiting) return null;
      const closed = { byId: byId === null ? null : new Types.ObjectId(byId), at, outcome };
      return items
        .findOneAndUpdate(
          { _id: waiting._id },
          {
            $set: { isOpen: false, claim: null, closed, openKey: waiting._id.toHexString() },
            $inc: { rev: 1 },
          },
          { session, returnDocument: 'after' },
        )
        .lean<QueueRecord>();
    },

    /** The open item about this, if it waits. */
    async waiting(key: QueueKey, session?: ClientSession): Promise<QueueRecord | null> {
      return items
        .findOne({ openKey: keyOf(key) })
        .session(session ?? null)
        .lean<QueueRecord>();
    },

    /** Names the rules that an open item was reported for, in place of those named before. */
    async nameRules(
      key: QueueKey,
      rules: RuleKey[],
      session: ClientSession,
    ): Promise<QueueRecord | null> {
      return items
        .findOneAndUpdate(
          { openKey: keyOf(key) },
          { $set: { rules }, $inc: { rev: 1 } },
          { session, returnDocument: 'after' },
        )
        .lean<QueueRecord>();
    },

    /** What an open item is about reads otherwise now; `null` where none waits. */
    async renew(key: QueueKey, session: ClientSession): Promise<QueueRecord | null> {
      return items
        .findOneAndUpdate(
          { openKey: keyOf(key) },
          { $inc: { rev: 1 } },
          { session, returnDocument: 'after' },
        )
        .lean<QueueRecord>();
    },

    async get(id: string): Promise<QueueRecord | null> {
      return items.findById(id).lean<QueueRecord>();
    },

    /** Open items, oldest first, behind one of them. */
    async oldest(
      filter: QueueWanted,
      after: { at: string; id: string } | null,
      limit: number,
    ): Promise<QueueRecord[]> {
      return items
        .find({ $and: [wanted(filter), behind(after)] })
        .sort({ openedAt: 1, _id: 1 })
        .limit(limit)
        .lean<QueueRecord[]>();
    },

    /** How many of each kind wait. */
    async countOpen(): Promise<Map<QueueKind, number>> {
      const counted = await Promise.all(
        QUEUE_KINDS.map(async (kind) => {
          return [kind, await items.countDocuments({ isOpen: true, kind })] as const;
        }),
      );
      return new Map(counted);
    },

    /** Gives an open item to a moderator, unless another has it; `null` where it cannot be had. */
    async claim(
      id: string,
      { byId, now, until }: { byId: string; now: Date; until: Date },
    ): Promise<QueueRecord | null> {
      const by = new Types.ObjectId(byId);
      return items
        .findOneAndUpdate(
          {
            _id: new Types.ObjectId(id),
            isOpen: true,
            $or: [{ claim: null }, { 'claim.byId': by }, { 'claim.until': { $lte: now } }],
          },
          { $set: { claim: { byId: by, until } }, $inc: { rev: 1 } },
          { returnDocument: 'after' },
        )
        .lean<QueueRecord>();
    },

    /** Takes a moderator's claim off; `null` where it was not theirs. */
    async release(id: string, byId: string): Promise<QueueRecord | null> {
      return items
        .findOneAndUpdate(
          { _id: new Types.ObjectId(id), 'claim.byId': new Types.ObjectId(byId) },
          { $set: { claim: null }, $inc: { rev: 1 } },
          { returnDocument: 'after' },
        )
        .lean<QueueRecord>();
    },

    /** How many of a kind were opened between two instants. */
    async countOpened(kind: QueueKind, from: Date, to: Date): Promise<number> {
      return items.countDocuments({ kind, openedAt: { $gte: from, $lt: to } });
    },

    /** How those of a kind ended that were closed between two instants, and how long they waited, ms. */
    async closedBetween(
      kind: QueueKind,
      from: Date,
      to: Date,
    ): Promise<{ outcome: string; waited: number }[]> {
      const records = await items
        .find({ kind, 'closed.at': { $gte: from, $lt: to } }, { closed: 1, openedAt: 1 })
        .lean<Pick<QueueRecord, 'closed' | 'openedAt'>[]>();
      return records.flatMap(({ closed, openedAt }) =>
        closed
          ? [{ outcome: closed.outcome, waited: closed.at.getTime() - openedAt.getTime() }]
          : [],
      );
    },
  };
}

function wanted({ kind, boardId, rule, claim, byId, now }: QueueWanted) {
  return {
    isOpen: true,
    ...(kind && { kind }),
    ...(boardId && { boardId: new Types.ObjectId(boardId) }),
    ...(rule && { rules: rule }),
    ...(claim === 'mine' && {
      'claim.byId': new Types.ObjectId(byId),
      'claim.until': { $gt: now },
    }),
    ...(claim === 'free' && { $or: [{ claim: null }, { 'claim.until': { $lte: now } }] }),
  };
}

function behind(after: { at: string; id: string } | null) {
  if (!after) return {};
  const at = new Date(after.at);
  return {
    openedAt: { $gte: at },
    $or: [{ openedAt: { $gt: at } }, { _id: { $gt: new Types.ObjectId(after.id) } }],
  };
}

const keyOf = ({ kind, subject }: QueueKey): string => `${kind}:${subject.kind}:${subject.id}`;
