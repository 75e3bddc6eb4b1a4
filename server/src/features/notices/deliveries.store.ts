import { type ClientSession, type Connection, Types } from 'mongoose';
import { type DeliveryRecord, type DeliveryWay, deliveryModel } from './deliveries.model.ts';

export type DeliveriesStore = ReturnType<typeof createDeliveriesStore>;
export type Delivery = {
  noticeId: string;
  personId: string;
  way: DeliveryWay;
  via: string | null;
};
/** A delivery that is stored, with its key. */
export type StoredDelivery = Delivery & { key: string };

/** Reads and writes what still has to go out by mail or push. */
export function createDeliveriesStore(connection: Connection) {
  const deliveries = deliveryModel(connection);
  return {
    model: deliveries,

    async insert(fresh: Delivery[], session: ClientSession): Promise<void> {
      if (fresh.length === 0) return;
      await deliveries.insertMany(fresh.map(toRecord), { session, lean: true });
    },

    /** The oldest that go this way. */
    async oldest(way: DeliveryWay, limit: number): Promise<StoredDelivery[]> {
      const records = await deliveries
        .find({ way })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<DeliveryRecord[]>();
      return records.map(toStored);
    },

    /** The next person, by identifier, for whom something goes this way; `null` after the last. */
    async nextPerson(way: DeliveryWay, afterId: string | null): Promise<string | null> {
      const record = await deliveries
        .findOne({ way, ...(afterId ? { personId: { $gt: new Types.ObjectId(afterId) } } : {}) })
        .sort({ personId: 1, _id: 1 })
        .lean<DeliveryRecord>();
      return record?.personId.toHexString() ?? null;
    },

    /** What goes to a person this way, oldest first. */
    async of(personId: string, way: DeliveryWay, limit: number): Promise<StoredDelivery[]> {
      const records = await deliveries
        .find({ way, personId: new Types.ObjectId(personId) })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<DeliveryRecord[]>();
      return records.map(toStored);
    },

    /** Takes these off the list; answers which were on it, so that each is taken once. */
    async take(keys: string[], session: ClientSession): Promise<Set<string>> {
      const found = await deliveries
        .find({ _id: { $in: keys } }, { _id: 1 })
        .session(session)
        .lean<Pick<DeliveryRecord, '_id'>[]>();
      await deliveries.deleteMany({ _id: { $in: keys } }, { session });
      return new Set(found.map(({ _id }) => _id));
    },

    /** Takes these off the list once they are done. */
    async done(keys: string[]): Promise<void> {
      if (keys.length > 0) await deliveries.deleteMany({ _id: { $in: keys } });
    },
  };
}

function toRecord({ noticeId, personId, way, via }: Delivery): DeliveryRecord {
  return {
    _id: `${noticeId}:${way === 'push' ? 'push' : 'mail'}`,
    way,
    noticeId: new Types.ObjectId(noticeId),
    personId: new Types.ObjectId(personId),
    via,
  };
}

function toStored({ _id, noticeId, personId, way, via }: DeliveryRecord): StoredDelivery {
  return {
    key: _id,
    noticeId: noticeId.toHexString(),
    personId: personId.toHexString(),
    way,
    via,
  };
}
