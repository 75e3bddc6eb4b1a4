import { type Connection, Schema, type Types } from 'mongoose';
import type { EvidenceHashes } from './evidenceHash.ts';

/** What is kept of how a support came, for a published time; `_id` is that of the support. */
export type EvidenceRecord = EvidenceHashes & {
  _id: string;
  ideaId: Types.ObjectId;
  personId: Types.ObjectId;
  at: Date;
  /** How old the account was, in ms; `null` where it was gone. */
  accountAgeMs: number | null;
};

const text = { type: String, required: true } as const;

const schema = new Schema<EvidenceRecord>(
  {
    _id: text,
    ideaId: { type: Schema.Types.ObjectId, required: true },
    personId: { type: Schema.Types.ObjectId, required: true },
    at: { type: Date, required: true },
    range: text,
    address: text,
    agent: text,
    accountAgeMs: { type: Number, default: null },
  },
  { collection: 'supportEvidence', versionKey: false, strict: 'throw' },
);
schema.index({ ideaId: 1, at: -1 });
schema.index({ at: 1 });
schema.index({ personId: 1 });

export const evidenceModel = (connection: Connection) =>
  connection.model('SupportEvidence', schema);
