import { type ClientSession, type Connection, Types } from 'mongoose';
import {
  type NoticeAudience,
  type NoticeOrderRecord,
  noticeOrderModel,
} from './noticeOrders.model.ts';

export type NoticeOrdersStore = ReturnType<typeof createNoticeOrdersStore>;
/** What a feature asks to be told, and to whom. */
export type NoticeOrder = Omit<
  NoticeOrderRecord,
  '_id' | 'state' | 'doneUpTo' | 'audience' | 'excerpt'
> & { audience: Partial<NoticeAudience>; excerpt?: NoticeOrderRecord['excerpt'] };

/** The outbox of notices. */
export function createNoticeOrdersStore(connection: Connection) {
  const orders = noticeOrderModel(connection);
  return {
    model: orders,

    /**
     * Orders a notice within the transaction of what it tells; afterwards wake the job with
     * `parts.jobs.poke('notices')`. Who did it is never told of it.
     */
    async add(order: NoticeOrder, session: ClientSession): Promise<void> {
      const { personIds = [], followersOf = [], except = [] } = order.audience;
      await orders.create(
        [
          {
            excerpt: null,
            ...order,
            _id: new Types.ObjectId(),
            audience: { personIds, followersOf, except },
            state: 'waiting',
            doneUpTo: null,
          },
        ],
        { session },
      );
    },

    /** Orders that are not carried out yet, oldest first. */
    async waiting(limit: number): Promise<string[]> {
      const records = await orders
        .find({ state: 'waiting' }, { _id: 1 })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<Pick<NoticeOrderRecord, '_id'>[]>();
      return records.map(({ _id }) => _id.toHexString());
    },

    async get(id: string, session: ClientSession): Promise<NoticeOrderRecord | null> {
      return orders.findById(id).session(session).lean<NoticeOrderRecord>();
    },

    /** Remembers how far an order is carried out; `null`: to its end. */
    async reach(id: string, place: string | null, session: ClientSession): Promise<void> {
      const change = place === null ? { state: 'done' as const } : { doneUpTo: place };
      await orders.updateOne({ _id: new Types.ObjectId(id) }, { $set: change }, { session });
    },

    /** Takes a person out of all orders: what they did has nobody's name, and their words go. */
    async forgetPerson(personId: string): Promise<void> {
      await orders.updateMany({ actorId: personId }, { $set: { actorId: null, excerpt: null } });
      const lists = ['audience.personIds', 'audience.except'];
      for (const list of lists)
        await orders.updateMany({ [list]: personId }, { $pull: { [list]: personId } } as object);
    },

    /** Deletes orders that were carried out and given before. */
    async forgetBefore(before: Date, limit: number): Promise<number> {
      const old = await orders
        .find({ state: 'done', at: { $lt: before } }, { _id: 1 })
        .limit(limit)
        .lean<Pick<NoticeOrderRecord, '_id'>[]>();
      if (old.length > 0) await orders.deleteMany({ _id: { $in: old.map(({ _id }) => _id) } });
      return old.length;
    },

    /** These orders, by their identifiers. */
    async of(ids: string[]): Promise<Map<string, NoticeOrderRecord>> {
      const wanted = [...new Set(ids)].map((id) => new Types.ObjectId(id));
      if (wanted.length === 0) return new Map();
      const records = await orders.find({ _id: { $in: wanted } }).lean<NoticeOrderRecord[]>();
      return new Map(records.map((record) => [record._id.toHexString(), record]));
    },
  };
}
