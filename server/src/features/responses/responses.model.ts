import { BRAND_STATUSES, type BrandStatus } from '@roundhouse/shared/ideas';
import type { LocalText } from '@roundhouse/shared/localText';
import type { Picture } from '@roundhouse/shared/pictures';
import type { Thanks, VerdictTally } from '@roundhouse/shared/responses';
import { type Connection, Schema, type Types } from 'mongoose';

export type StoredThanks = Thanks & { isPrivate: boolean };

/** A response as it is kept. */
export type ResponseRecord = {
  _id: Types.ObjectId;
  ideaId: Types.ObjectId;
  /** Names the post it is of: several responses that were sent at once share it, and its pictures. */
  postId: Types.ObjectId;
  /** Who wrote the idea; `null` for an imported one. */
  authorId: Types.ObjectId | null;
  /** Who signed it, with the title and department they had then. */
  repId: Types.ObjectId;
  title: string;
  department: string;
  body: LocalText;
  pictures: Picture[];
  status: BrandStatus | null;
  decisionId: Types.ObjectId | null;
  thanks: StoredThanks | null;
  createdAt: Date;
  editedAt: Date | null;
  verdicts: VerdictTally;
  rev: number;
};

const plain = { _id: false } as const;

const verdicts = new Schema<VerdictTally>(
  {
    rev: { type: Number, required: true },
    answers: { type: Number, required: true },
    notYet: { type: Number, required: true },
  },
  plain,
);

const thanks = new Schema<StoredThanks>(
  {
    kind: { type: String, required: true },
    note: { type: String, required: true },
    isPrivate: { type: Boolean, required: true },
  },
  plain,
);

const schema = new Schema<ResponseRecord>(
  {
    ideaId: { type: Schema.Types.ObjectId, required: true },
    postId: { type: Schema.Types.ObjectId, required: true },
    authorId: { type: Schema.Types.ObjectId, default: null },
    repId: { type: Schema.Types.ObjectId, required: true },
    title: { type: String, required: true },
    department: { type: String, default: '' },
    body: { type: Schema.Types.Mixed, required: true },
    /** A list of `Picture`. */
    pictures: { type: Schema.Types.Mixed, required: true },
    status: { type: String, enum: [...BRAND_STATUSES, null], default: null },
    decisionId: { type: Schema.Types.ObjectId, default: null },
    thanks: { type: thanks, default: null },
    createdAt: { type: Date, required: true },
    editedAt: { type: Date, default: null },
    verdicts: { type: verdicts, required: true },
    rev: { type: Number, required: true },
  },
  { collection: 'responses', versionKey: false, strict: 'throw', minimize: false },
);
schema.index({ ideaId: 1, createdAt: 1, _id: 1 });
schema.index({ authorId: 1, createdAt: -1, _id: -1 });
schema.index({ repId: 1, createdAt: -1, _id: -1 });
schema.index({ postId: 1 });

export const responseModel = (connection: Connection) => connection.model('Response', schema);
