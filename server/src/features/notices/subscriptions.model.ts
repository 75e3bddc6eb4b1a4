import type { Followed } from '@roundhouse/shared/notices';
import { type Connection, Schema, type Types } from 'mongoose';

/** That a person follows something; there is one of a pair, since its identifier is the pair. */
export type SubscriptionRecord = {
  /** `kind:ID:PERSON`, so that the followers of a thing stand together, in a lasting order. */
  _id: string;
  personId: Types.ObjectId;
  kind: Followed['kind'];
  followedId: Types.ObjectId;
  since: Date;
  /** Set where a merge made them follow it, as they follow what was merged into it. */
  isCarried?: true;
};

const schema = new Schema<SubscriptionRecord>(
  {
    _id: { type: String, required: true },
    personId: { type: Schema.Types.ObjectId, required: true },
    kind: { type: String, required: true },
    followedId: { type: Schema.Types.ObjectId, required: true },
    since: { type: Date, required: true },
    isCarried: { type: Boolean },
  },
  { collection: 'subscriptions', versionKey: false, strict: 'throw' },
);
schema.index({ personId: 1, since: -1, _id: -1 });

export const subscriptionModel = (connection: Connection) =>
  connection.model('Subscription', schema);
