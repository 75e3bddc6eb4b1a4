import { type Connection, Schema, type Types } from 'mongoose';

/** How a notice still has to reach its person, besides the inbox. */
export type DeliveryWay = 'at_once' | 'daily' | 'weekly' | 'push';

/** What is left to do about a notice. It goes away in the transaction in which a mail takes it over. */
export type DeliveryRecord = {
  /** `NOTICE:mail` or `NOTICE:push`, so that there can be only one. */
  _id: string;
  way: DeliveryWay;
  noticeId: Types.ObjectId;
  personId: Types.ObjectId;
  /** What they follow, where that is why they are told: `idea:ID`. */
  via: string | null;
};

const schema = new Schema<DeliveryRecord>(
  {
    _id: { type: String, required: true },
    way: { type: String, required: true },
    noticeId: { type: Schema.Types.ObjectId, required: true },
    personId: { type: Schema.Types.ObjectId, required: true },
    via: { type: String, default: null },
  },
  { collection: 'deliveries', versionKey: false, strict: 'throw' },
);
schema.index({ way: 1, personId: 1, _id: 1 });
schema.index({ way: 1, _id: 1 });

export const deliveryModel = (connection: Connection) => connection.model('Delivery', schema);
