import type { QueueKind, QueueSubject } from '@roundhouse/shared/queue';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type QueueRecord, queueModel } from './queue.model.ts';

export type QueueStore = ReturnType<typeof createQueueStore>;
/** Which open item is meant: there is at most one. */
export type QueueKey = { kind: QueueKind; subject: QueueSubject };
export type QueueClosing = { byId: string | null; at: Date; outcome: string };

/** Reads and writes what waits for the moderators. */
export function createQueueStore(connection: Connection) {
  const items = queueModel(connection);

  return {
    model: items,

    /** Puts something before the moderators; where it waits already, counts that it was asked for again. */
    async open(
      { kind, subject, boardId, at }: QueueKey & { boardId: string | null; at: Date },
      session: ClientSession,
    ): Promise<QueueRecord> {
      const openKey = keyOf({ kind, subject });
      const known = await items
        .findOneAndUpdate(
          { openKey },
          { $inc: { count: 1, rev: 1 } },
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

    /** Open items, oldest first, behind one of them. */
    async oldest(after: { at: string; id: string } | null, limit: number): Promise<QueueRecord[]> {
      const at = after && new Date(after.at);
      const behind = after && {
        openedAt: { $gte: at },
        $or: [{ openedAt: { $gt: at } }, { _id: { $gt: new Types.ObjectId(after.id) } }],
      };
      return items
        .find({ isOpen: true, ...behind })
        .sort({ openedAt: 1, _id: 1 })
        .limit(limit)
        .lean<QueueRecord[]>();
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

const keyOf = ({ kind, subject }: QueueKey): string => `${kind}:${subject.kind}:${subject.id}`;
