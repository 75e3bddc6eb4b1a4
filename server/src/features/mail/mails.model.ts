import type { Locale } from '@roundhouse/shared/primitives';
import { type Connection, Schema, type Types } from 'mongoose';

/**
 * `kept`: there is no SMTP server, so it stays here; `waiting`: it is to be sent, or is being sent;
 * `sent`: an SMTP server took it; `failed`: given up.
 */
export type MailState = 'kept' | 'waiting' | 'sent' | 'failed';

export type MailRecord = {
  _id: Types.ObjectId;
  to: string;
  subject: string;
  text: string;
  /** Emptied once it is sent. */
  html: string;
  locale?: Locale;
  /** What a mail program calls to unsubscribe at a click (RFC 8058); `null` for what was asked for. */
  unsubscribeUrl?: string | null;
  createdAt: Date;
  state: MailState;
  /** When to try next; while one tries, until when nobody else does. */
  nextAt?: Date | null;
  /** Not tried any more after this. */
  usefulUntil?: Date | null;
  /** How often it was tried. */
  attempts?: number;
};

const schema = new Schema<MailRecord>(
  {
    to: { type: String, required: true },
    subject: { type: String, required: true },
    text: { type: String, required: true },
    html: { type: String, default: '' },
    locale: { type: String },
    unsubscribeUrl: { type: String, default: null },
    createdAt: { type: Date, required: true },
    state: { type: String, enum: ['kept', 'waiting', 'sent', 'failed'], required: true },
    nextAt: { type: Date, default: null },
    usefulUntil: { type: Date, default: null },
    attempts: { type: Number, default: 0 },
  },
  { collection: 'mails', versionKey: false, strict: 'throw' },
);
schema.index({ state: 1, nextAt: 1 });
schema.index({ state: 1, createdAt: 1 });

export const mailModel = (connection: Connection) => connection.model('Mail', schema);
