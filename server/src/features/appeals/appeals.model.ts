import { APPEAL_SUBJECTS, type AppealSubject } from '@roundhouse/shared/appeals';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import { type Connection, Schema, type Types } from 'mongoose';

export type StoredDecision = {
  byId: string;
  at: Date;
  isGranted: boolean;
  reason: string;
  language: Locale;
};

/** An appeal as it is kept. */
export type AppealRecord = {
  _id: Types.ObjectId;
  /** Names the act, so that each can be appealed once, and a later one of the same thing again. */
  act: string;
  about: AppealSubject;
  personId: Types.ObjectId;
  /** Who acted, and so does not decide; `null` where nobody in particular did. */
  actedById: Types.ObjectId | null;
  text: string;
  language: Locale;
  at: Date;
  decision: StoredDecision | null;
  rev: number;
};

const schema = new Schema<AppealRecord>(
  {
    act: { type: String, required: true },
    about: {
      type: new Schema(
        {
          kind: { type: String, enum: APPEAL_SUBJECTS, required: true },
          id: { type: String, required: true },
        },
        { _id: false, id: false },
      ),
      required: true,
    },
    personId: { type: Schema.Types.ObjectId, required: true },
    actedById: { type: Schema.Types.ObjectId, default: null },
    text: { type: String, required: true },
    language: { type: String, enum: LOCALES, required: true },
    at: { type: Date, required: true },
    /** A `StoredDecision`. */
    decision: { type: Schema.Types.Mixed, default: null },
    rev: { type: Number, required: true },
  },
  { collection: 'appeals', versionKey: false, strict: 'throw' },
);
schema.index({ act: 1 }, { unique: true });
schema.index({ personId: 1, at: -1 });

export const appealModel = (connection: Connection) => connection.model('Appeal', schema);
