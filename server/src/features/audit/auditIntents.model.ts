import type { AuditSubjectKind } from '@roundhouse/shared/audit';
import { type Connection, Schema, type Types } from 'mongoose';

/** An act that was begun and is not in the log yet; gone once it is there, or was refused. */
export type AuditIntentRecord = {
  _id: Types.ObjectId;
  at: Date;
  byId: Types.ObjectId;
  /** The role they had when they began. */
  byRole: string | null;
  act: string;
  subject: { kind: AuditSubjectKind; id: string } | null;
  personId: Types.ObjectId | null;
};

const schema = new Schema<AuditIntentRecord>(
  {
    at: { type: Date, required: true },
    byId: { type: Schema.Types.ObjectId, required: true },
    byRole: { type: String, default: null },
    act: { type: String, required: true },
    subject: { type: Schema.Types.Mixed, default: null },
    personId: { type: Schema.Types.ObjectId, default: null },
  },
  { collection: 'auditIntents', versionKey: false, strict: 'throw', minimize: false },
);
schema.index({ at: 1 });

export const auditIntentModel = (connection: Connection) => connection.model('AuditIntent', schema);
