import { type Connection, type InferSchemaType, Schema, type Types } from 'mongoose';

const schema = new Schema(
  {
    to: { type: String, required: true },
    subject: { type: String, required: true },
    text: { type: String, required: true },
    html: { type: String, required: true },
    createdAt: { type: Date, required: true },
    state: { type: String, enum: ['kept', 'sent', 'failed'], required: true },
  },
  { collection: 'mails', versionKey: false, strict: 'throw' },
);

export type MailRecord = InferSchemaType<typeof schema> & { _id: Types.ObjectId };

export const mailModel = (connection: Connection) => connection.model('Mail', schema);
