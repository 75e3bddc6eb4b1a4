import type { RuleKey } from '@roundhouse/shared/houseRules';
import type { Locale } from '@roundhouse/shared/primitives';
import type { ReportOutcome, ReportSubject } from '@roundhouse/shared/reports';
import { type Connection, Schema, type Types } from 'mongoose';

export type ReportRecord = {
  _id: Types.ObjectId;
  /** Who and about what while it is open, else its own id: so a person has at most one open about a thing. */
  openKey: string;
  subject: ReportSubject;
  /** `kind:id`. */
  about: string;
  reporterId: Types.ObjectId;
  /** Who wrote what it is about, or whom it is about; `null` where nobody here did. */
  authorId: Types.ObjectId | null;
  rule: RuleKey;
  text: string;
  at: Date;
  isOpen: boolean;
  settled: {
    outcome: ReportOutcome;
    byId: Types.ObjectId | null;
    at: Date;
    words: string | null;
    language: Locale | null;
  } | null;
  rev: number;
};

const id = { type: Schema.Types.ObjectId } as const;

const schema = new Schema<ReportRecord>(
  {
    openKey: { type: String, required: true },
    subject: { type: Schema.Types.Mixed, required: true },
    about: { type: String, required: true },
    reporterId: { ...id, required: true },
    authorId: { ...id, default: null },
    rule: { type: String, required: true },
    text: { type: String, default: '' },
    at: { type: Date, required: true },
    isOpen: { type: Boolean, required: true },
    settled: {
      type: new Schema(
        {
          outcome: { type: String, required: true },
          byId: { ...id, default: null },
          at: { type: Date, required: true },
          words: { type: String, default: null },
          language: { type: String, default: null },
        },
        { _id: false },
      ),
      default: null,
    },
    rev: { type: Number, required: true },
  },
  { collection: 'reports', versionKey: false, strict: 'throw' },
);
schema.index({ openKey: 1 }, { unique: true });
schema.index({ about: 1, isOpen: 1, _id: -1 });
schema.index({ reporterId: 1, _id: -1 });
schema.index({ reporterId: 1, isOpen: 1 });
schema.index({ authorId: 1, isOpen: 1 });

export const reportModel = (connection: Connection) => connection.model('Report', schema);
