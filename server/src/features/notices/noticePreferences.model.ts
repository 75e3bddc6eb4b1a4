import type { NoticePreferences } from '@roundhouse/shared/notices';
import { type Connection, Schema, type Types } from 'mongoose';

/** How a person wants to hear of what; the identifier is the person's. */
export type NoticePreferencesRecord = {
  _id: Types.ObjectId;
  /** Only of kinds that the person chose for. */
  choices: Partial<NoticePreferences['choices']>;
  followsSupported: boolean;
};

const schema = new Schema<NoticePreferencesRecord>(
  {
    choices: { type: Schema.Types.Mixed, required: true },
    followsSupported: { type: Boolean, required: true },
  },
  { collection: 'noticePreferences', versionKey: false, strict: 'throw', minimize: false },
);

export const noticePreferencesModel = (connection: Connection) =>
  connection.model('NoticePreferences', schema);
