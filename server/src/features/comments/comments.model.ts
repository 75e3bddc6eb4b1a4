import type { Folding, Locking } from '@roundhouse/shared/comments';
import {
  type Reaction,
  type ReactionTally,
  TOPIC_KINDS,
  type TopicKind,
} from '@roundhouse/shared/comments';
import type { HidingRule } from '@roundhouse/shared/ideas';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import { type Connection, Schema, type Types } from 'mongoose';

export type StoredFolding = Omit<Folding, 'at'> & { at: Date };
export type StoredLocking = Omit<Locking, 'at'> & { at: Date };

/** By whom, by which rule and why a comment is hidden; the reason in one language. */
export type StoredHiding = {
  byId: string;
  rule: HidingRule;
  reason: string;
  language: Locale;
  at: Date;
};

/** What moderators made of a comment; absent in comments stored before they could. */
export type CommentMarks = {
  isHighlighted: boolean;
  folded: StoredFolding | null;
  locked: StoredLocking | null;
  hidden: StoredHiding | null;
};

export type CommentRecord = Partial<CommentMarks> & {
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
  /**
   * Order on the topic: the revision of the topic's numbers that counted it, or for one that was
   * moved here a fraction between those of its neighbours in time. Each is there once.
   */
  place: number;
  /** Topics it was taken from, so that what was meant for it there finds it; absent where it never moved. */
  cameFrom?: Types.ObjectId[];
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
    isHighlighted: { type: Boolean },
    /** A `StoredFolding`. */
    folded: { type: Schema.Types.Mixed },
    /** A `StoredLocking`. */
    locked: { type: Schema.Types.Mixed },
    /** A `StoredHiding`. */
    hidden: { type: Schema.Types.Mixed },
    cameFrom: { type: [Schema.Types.ObjectId], default: undefined },
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
