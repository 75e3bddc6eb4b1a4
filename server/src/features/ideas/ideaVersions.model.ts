import type { IdeaKind } from '@roundhouse/shared/ideas';
import { type Connection, Schema, type Types } from 'mongoose';

/** A text that a later one replaced. `_id` is `IDEA:VERSION`, so each is kept once. */
export type IdeaVersionRecord = {
  _id: string;
  ideaId: Types.ObjectId;
  version: number;
  title: string;
  body: string;
  tags: string[];
  kind: IdeaKind;
  savedAt: Date;
};

const schema = new Schema<IdeaVersionRecord>(
  {
    _id: { type: String, required: true },
    ideaId: { type: Schema.Types.ObjectId, required: true },
    version: { type: Number, required: true },
    title: { type: String, required: true },
    body: { type: String, default: '' },
    tags: { type: [String], required: true },
    kind: { type: String, required: true },
    savedAt: { type: Date, required: true },
  },
  { collection: 'idea_versions', versionKey: false, strict: 'throw' },
);
schema.index({ ideaId: 1, version: -1 });

export const ideaVersionModel = (connection: Connection) => connection.model('IdeaVersion', schema);
