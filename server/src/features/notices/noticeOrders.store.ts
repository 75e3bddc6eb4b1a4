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
     * `parts.jobs.poke('notices')`.
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
  };
}
