import { type ClientSession, type Connection, Types } from 'mongoose';
import { type NoticeRecord, noticeModel } from './notices.model.ts';

export type NoticesStore = ReturnType<typeof createNoticesStore>;
/** Where a page of an inbox stopped. */
export type NoticePlace = { at: string; id: string };
/** A notice as it is kept; its words are its order's. */
export type StoredNotice = {
  id: string;
  personId: string;
  orderId: string;
  at: Date;
  isRead: boolean;
};

/** Reads and writes who was told what. */
export function createNoticesStore(connection: Connection) {
  const notices = noticeModel(connection);
  return {
    model: notices,

    /** A stretch of a person's inbox, newest first. */
    async list(
      personId: string,
      { isUnreadOnly, after }: { isUnreadOnly: boolean; after: NoticePlace | null },
      limit: number,
    ): Promise<StoredNotice[]> {
      const records = await notices
        .find({
          personId: new Types.ObjectId(personId),
          ...(isUnreadOnly ? { isRead: false } : {}),
          ...(after ? olderThan(after) : {}),
        })
        .sort({ at: -1, _id: -1 })
        .limit(limit)
        .lean<NoticeRecord[]>();
      return records.map(toStoredNotice);
    },

    /** These notices, in no order. */
    async of(ids: string[]): Promise<StoredNotice[]> {
      const records = await notices.find({ _id: { $in: toIds(ids) } }).lean<NoticeRecord[]>();
      return records.map(toStoredNotice);
    },

    async countUnread(personId: string): Promise<number> {
      return notices.countDocuments({ personId: new Types.ObjectId(personId), isRead: false });
    },

    /** Marks some of a person's notices as read, or all; answers whether any was unread. */
    async markRead(personId: string, ids: string[] | null): Promise<boolean> {
      const { modifiedCount } = await notices.updateMany(
        {
          personId: new Types.ObjectId(personId),
          isRead: false,
          ...(ids ? { _id: { $in: toIds(ids) } } : {}),
        },
        { $set: { isRead: true } },
      );
      return modifiedCount > 0;
    },

    /** Which of these are stored already. */
    async known(ids: string[], session: ClientSession): Promise<Set<string>> {
      const records = await notices
        .find({ _id: { $in: toIds(ids) } }, { _id: 1 })
        .session(session)
        .lean<Pick<NoticeRecord, '_id'>[]>();
      return new Set(records.map(({ _id }) => _id.toHexString()));
    },

    /** Stores notices that are not there yet. The records are made here, so mongoose need not cast them. */
    async insert(fresh: StoredNotice[], session: ClientSession): Promise<void> {
      if (fresh.length === 0) return;
      await notices.insertMany(fresh.map(toRecord), { session, lean: true });
    },
  };
}

const toIds = (ids: string[]) => ids.map((id) => new Types.ObjectId(id));

function olderThan({ at, id }: NoticePlace) {
  const date = new Date(at);
  return {
    at: { $lte: date },
    $or: [{ at: { $lt: date } }, { at: date, _id: { $lt: new Types.ObjectId(id) } }],
  };
}

function toRecord({ id, personId, orderId, ...rest }: StoredNotice): NoticeRecord {
  const [_id, person, order] = toIds([id, personId, orderId]) as [
    Types.ObjectId,
    Types.ObjectId,
    Types.ObjectId,
  ];
  return { _id, personId: person, orderId: order, ...rest };
}

function toStoredNotice({ _id, personId, orderId, ...rest }: NoticeRecord): StoredNotice {
  return {
    id: _id.toHexString(),
    personId: personId.toHexString(),
    orderId: orderId.toHexString(),
    ...rest,
  };
}
