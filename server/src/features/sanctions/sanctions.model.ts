import { HIDING_RULES, type HidingRule } from '@roundhouse/shared/ideas';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import {
  SANCTION_KINDS,
  type SanctionCause,
  type SanctionKind,
} from '@roundhouse/shared/sanctions';
import { type Connection, Schema, type Types } from 'mongoose';

export type StoredLifting = { byId: string; at: Date; reason: string; language: Locale };

/** A sanction as it is kept. It is never deleted: a lifted one stays with the reason why. */
export type SanctionRecord = {
  _id: Types.ObjectId;
  personId: Types.ObjectId;
  kind: SanctionKind;
  rule: HidingRule;
  reason: string;
  language: Locale;
  byId: Types.ObjectId;
  at: Date;
  /** When it ends by itself; `null` where it is a warning, or ends when it is lifted. */
  until: Date | null;
  /** Until when it restricts at the latest, as a date in every case, so that one index says what runs. */
  runsUntil: Date;
  because: (SanctionCause & { path: string }) | null;
  /** For moderators. */
  note: string;
  lifted: StoredLifting | null;
  rev: number;
};

const schema = new Schema<SanctionRecord>(
  {
    personId: { type: Schema.Types.ObjectId, required: true },
    kind: { type: String, enum: SANCTION_KINDS, required: true },
    rule: { type: String, enum: HIDING_RULES, required: true },
    reason: { type: String, required: true },
    language: { type: String, enum: LOCALES, required: true },
    byId: { type: Schema.Types.ObjectId, required: true },
    at: { type: Date, required: true },
    until: { type: Date, default: null },
    runsUntil: { type: Date, required: true },
    because: { type: Schema.Types.Mixed, default: null },
    note: { type: String, default: '' },
    /** A `StoredLifting`. */
    lifted: { type: Schema.Types.Mixed, default: null },
    rev: { type: Number, required: true },
  },
  { collection: 'sanctions', versionKey: false, strict: 'throw' },
);
schema.index({ personId: 1, at: -1, _id: -1 });
schema.index({ runsUntil: 1 });

export const sanctionModel = (connection: Connection) => connection.model('Sanction', schema);
