import type { Pledge } from '@roundhouse/shared/supports';
import { type Connection, Schema, type Types } from 'mongoose';

/**
 * One person's support of one idea; `_id` is `IDEA:PERSON`, so that there is never a second.
 * Undone ones stay, for their revision.
 */
export type SupportRecord = {
  _id: string;
  ideaId: Types.ObjectId;
  personId: Types.ObjectId;
  isSupporting: boolean;
  since: Date | null;
  pledge: Pledge | null;
  /** The idea's `tally.rev` when this last changed. */
  rev: number;
};

const pledge = new Schema<Pledge>(
  {
    units: { type: Number, required: true },
    price: { type: Number, required: true },
    reason: { type: String, default: '' },
  },
  { _id: false },
);

const schema = new Schema<SupportRecord>(
  {
    _id: { type: String, required: true },
    ideaId: { type: Schema.Types.ObjectId, required: true },
    personId: { type: Schema.Types.ObjectId, required: true },
    isSupporting: { type: Boolean, required: true },
    since: { type: Date, default: null },
    pledge: { type: pledge, default: null },
    rev: { type: Number, required: true },
  },
  { collection: 'supports', versionKey: false, strict: 'throw' },
);
schema.index({ ideaId: 1, isSupporting: 1, since: -1, _id: -1 });
schema.index({ personId: 1, isSupporting: 1, since: -1 });
/** Only pledges have a price, so a range over all prices reads these alone. */
schema.index({ ideaId: 1, 'pledge.price': 1 });

export const supportModel = (connection: Connection) => connection.model('Support', schema);
