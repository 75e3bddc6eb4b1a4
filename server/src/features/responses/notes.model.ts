import { type Connection, Schema, type Types } from 'mongoose';

/** A word among colleagues about an idea. */
export type NoteRecord = {
  _id: Types.ObjectId;
  ideaId: Types.ObjectId;
  authorId: Types.ObjectId;
  body: string;
  createdAt: Date;
};

const schema = new Schema<NoteRecord>(
  {
    ideaId: { type: Schema.Types.ObjectId, required: true },
    authorId: { type: Schema.Types.ObjectId, required: true },
    body: { type: String, required: true },
    createdAt: { type: Date, required: true },
  },
  { collection: 'internalNotes', versionKey: false, strict: 'throw' },
);
schema.index({ ideaId: 1, createdAt: 1, _id: 1 });

export const noteModel = (connection: Connection) => connection.model('InternalNote', schema);
