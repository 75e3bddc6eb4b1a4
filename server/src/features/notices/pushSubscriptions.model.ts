import { type Connection, Schema, type Types } from 'mongoose';

/** A browser that takes push messages; the identifier is a hash of its endpoint. */
export type PushSubscriptionRecord = {
  _id: string;
  personId: Types.ObjectId;
  endpoint: string;
  keys: { p256dh: string; auth: string };
  createdAt: Date;
};

const schema = new Schema<PushSubscriptionRecord>(
  {
    _id: { type: String, required: true },
    personId: { type: Schema.Types.ObjectId, required: true },
    endpoint: { type: String, required: true },
    keys: { type: Schema.Types.Mixed, required: true },
    createdAt: { type: Date, required: true },
  },
  { collection: 'pushSubscriptions', versionKey: false, strict: 'throw' },
);
schema.index({ personId: 1, createdAt: 1 });

export const pushSubscriptionModel = (connection: Connection) =>
  connection.model('PushSubscription', schema);
