import type { AuditSubjectKind } from '@roundhouse/shared/audit';
import { type Connection, Schema, type Types } from 'mongoose';

export type AuditRecord = {
  /** The entry's number, from 1 without gaps. */
  _id: number;
  at: Date;
  byId: Types.ObjectId | null;
  byRole: string | null;
  act: string;
  subject: { kind: AuditSubjectKind; id: string } | null;
  personId: Types.ObjectId | null;
  rule: string | null;
  /** `null` also once it was forgotten with its person's account. */
  reason: string | null;
  /** Seals the reason with `reasonHash`; goes with it. */
  salt: string | null;
  /** SHA-256 of salt and reason: what the chain holds of it, so that the reason can be forgotten. */
  reasonHash: string | null;
  detail: Record<string, string | number | boolean>;
  hash: string;
};

const schema = new Schema<AuditRecord>(
  {
    _id: { type: Number, required: true },
    at: { type: Date, required: true },
    byId: { type: Schema.Types.ObjectId, default: null },
    byRole: { type: String, default: null },
    act: { type: String, required: true },
    subject: { type: Schema.Types.Mixed, default: null },
    personId: { type: Schema.Types.ObjectId, default: null },
    rule: { type: String, default: null },
    reason: { type: String, default: null },
    salt: { type: String, default: null },
    reasonHash: { type: String, default: null },
    detail: { type: Schema.Types.Mixed, required: true },
    hash: { type: String, required: true },
  },
  { collection: 'audit', versionKey: false, strict: 'throw', minimize: false },
);
schema.index({ at: -1 });
schema.index({ byId: 1, _id: -1 });
schema.index({ personId: 1, _id: -1 });
schema.index({ 'subject.id': 1, _id: -1 });
schema.index({ act: 1, _id: -1 });

/** The newest entry's number and hash: who adds an entry changes it, so that two at once cannot. */
export type AuditHeadRecord = { _id: 'head'; seq: number; hash: string };

const head = new Schema<AuditHeadRecord>(
  {
    _id: { type: String, required: true },
    seq: { type: Number, required: true },
    hash: { type: String, required: true },
  },
  { collection: 'auditHead', versionKey: false, strict: 'throw' },
);

export const auditModel = (connection: Connection) => connection.model('AuditEntry', schema);
export const auditHeadModel = (connection: Connection) => connection.model('AuditHead', head);
