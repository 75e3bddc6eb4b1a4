import {
  type Reaction,
  type ReactionTally,
  TOPIC_KINDS,
  type TopicKind,
} from '@roundhouse/shared/comments';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import { type Connection, Schema, type Types } from 'mongoose';

export type CommentRecord = {
  _id: Types.ObjectId;
  topicKind: TopicKind;
  topicId: Types.ObjectId;
  parentId: Types.ObjectId | null;
  rootId: Types.ObjectId;
  /** The official response that a root replies to. */
  responseId: Types.ObjectId | null;
  depth: number;
  /** `null` once deleted. */
  authorId: Types.ObjectId | null;
  body: string;
  language: Locale;
  /** Order of posting on the topic: the revision of the topic's numbers that counted it. */
  place: number;
  createdAt: Date;
  editedAt: Date | null;
  isDeleted: boolean;
  rev: number;
  reactions: ReactionTally;
  /** `usefulness(reactions)`, kept to sort by. */
  usefulness: number;
};

const count = { type: Number, required: true } as const;
const plain = { _id: false } as const;

const reactions = new Schema<ReactionTally>(
  {
    rev: count,
    counts: {
      type: new Schema<Record<Reaction, number>>(
        { useful: count, love: count, fun: count, insight: count, puzzled: count },
        plain,
      ),
      required: true,
    },
  },
  plain,
);

const schema = new Schema<CommentRecord>(
  {
    topicKind: { type: String, enum: TOPIC_KINDS, required: true },
    topicId: { type: Schema.Types.ObjectId, required: true },
    parentId: { type: Schema.Types.ObjectId, default: null },
    rootId: { type: Schema.Types.ObjectId, required: true },
    responseId: { type: Schema.Types.ObjectId, default: null },
    depth: { type: Number, required: true },
    authorId: { type: Schema.Types.ObjectId, default: null },
    body: { type: String, default: '' },
    language: { type: String, enum: LOCALES, required: true },
    place: { type: Number, required: true },
    createdAt: { type: Date, required: true },
    editedAt: { type: Date, default: null },
    isDeleted: { type: Boolean, required: true },
    rev: { type: Number, required: true },
    reactions: { type: reactions, required: true },
    usefulness: { type: Number, required: true },
  },
  { collection: 'comments', versionKey: false, strict: 'throw' },
);
schema.index({ topicKind: 1, topicId: 1, depth: 1, place: 1 });
schema.index({ topicKind: 1, topicId: 1, depth: 1, usefulness: -1, place: 1 });
schema.index({ responseId: 1, place: 1 });
schema.index({ rootId: 1, place: 1 });
schema.index({ authorId: 1, createdAt: -1, _id: -1 });

export const commentModel = (connection: Connection) => connection.model('Comment', schema);
