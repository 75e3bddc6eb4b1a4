import {
  CONSENT_KINDS,
  CONSENT_SOURCES,
  type ConsentKind,
  type ConsentSource,
} from '@roundhouse/shared/consents';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import { type Connection, Schema, type Types } from 'mongoose';

/** That a person agreed or took it back. Entries are added, and go with the person alone. */
export type ConsentRecord = {
  _id: Types.ObjectId;
  personId: Types.ObjectId;
  kind: ConsentKind;
  isGiven: boolean;
  /** The version of the words they read. */
  words: number;
  locale: Locale;
  source: ConsentSource;
  at: Date;
};

const schema = new Schema<ConsentRecord>(
  {
    personId: { type: Schema.Types.ObjectId, required: true },
    kind: { type: String, enum: CONSENT_KINDS, required: true },
    isGiven: { type: Boolean, required: true },
    words: { type: Number, required: true },
    locale: { type: String, enum: LOCALES, required: true },
    source: { type: String, enum: CONSENT_SOURCES, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'consents', versionKey: false, strict: 'throw' },
);
schema.index({ personId: 1, at: -1, _id: -1 });

export const consentModel = (connection: Connection) => connection.model('Consent', schema);
