import type { RepProfile } from '@roundhouse/shared/reps';
import { type Connection, Schema, type Types } from 'mongoose';

/** Someone invited to answer for the brand. */
export type InvitationRecord = {
  _id: Types.ObjectId;
  /** Lower case; an address has one invitation at most. */
  email: string;
  name: string;
  locale: 'en' | 'fr';
  profile: RepProfile;
  invitedById: Types.ObjectId;
  /** SHA-256 of the token in the mail, as hex; the token itself is nowhere kept. */
  tokenHash: string;
  createdAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
};

const schema = new Schema<InvitationRecord>(
  {
    email: { type: String, required: true },
    name: { type: String, required: true },
    locale: { type: String, required: true },
    /** A `RepProfile`. */
    profile: { type: Schema.Types.Mixed, required: true },
    invitedById: { type: Schema.Types.ObjectId, required: true },
    tokenHash: { type: String, required: true },
    createdAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    acceptedAt: { type: Date, default: null },
  },
  { collection: 'repInvitations', versionKey: false, strict: 'throw' },
);
schema.index({ email: 1 }, { unique: true });
schema.index({ tokenHash: 1 }, { unique: true });

export const invitationModel = (connection: Connection) =>
  connection.model('RepInvitation', schema);
