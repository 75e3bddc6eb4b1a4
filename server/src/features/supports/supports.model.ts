import type { Pledge, SetAside } from '@roundhouse/shared/supports';
import { type Connection, Schema, type Types } from 'mongoose';

/** By which act, when and why a support was set aside; the act says who did it. */
export type StoredSetAside = Omit<SetAside, 'at'> & { at: Date };

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
  /** When the pledge was made; absent in those made before this was noted. */
  pledgedAt?: Date | null;
  /**
   * What the person themselves had said here, where a merge with another idea has changed this
   * since; it is gone as soon as they say something anew.
   */
  own?: Omit<SupportRecord, '_id' | 'ideaId' | 'personId' | 'isCounted' | 'rev' | 'own'> | null;
  /** Set while a moderator keeps it out of the numbers; it stays through undoing and giving anew. */
  setAside: StoredSetAside | null;
  /** Whether the idea's numbers have it: it stands and is not set aside. Kept to be read off an index. */
  isCounted: boolean;
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
    pledgedAt: { type: Date, default: null },
    /** Said before a merge. */
    own: { type: Schema.Types.Mixed },
    /** A `StoredSetAside`. */
    setAside: { type: Schema.Types.Mixed, default: null },
    isCounted: { type: Boolean, required: true },
    rev: { type: Number, required: true },
  },
  { collection: 'supports', versionKey: false, strict: 'throw' },
);
schema.index({ ideaId: 1, isCounted: 1, since: -1, _id: -1 });
schema.index({ personId: 1, isSupporting: 1, since: -1 });
/** Only pledges have a price, so a range over all prices reads these alone. */
schema.index({ ideaId: 1, 'pledge.price': 1 });

export const supportModel = (connection: Connection) => connection.model('Support', schema);
