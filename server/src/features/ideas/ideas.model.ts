import type { HackFile } from '@roundhouse/shared/hackFiles';
import {
  type HidingRule,
  IDEA_KINDS,
  IDEA_STATUSES,
  type IdeaKind,
  type IdeaStatus,
  type Tally,
} from '@roundhouse/shared/ideas';
import type { LocalText } from '@roundhouse/shared/localText';
import type { Picture } from '@roundhouse/shared/pictures';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import type { PledgeSummary } from '@roundhouse/shared/supports';
import { type Connection, Schema, type Types } from 'mongoose';

export type StoredAnswer = {
  responseId: string;
  repId: string;
  title: string;
  department: string;
  excerpt: LocalText;
  at: Date;
};

/** By whom, by which rule and why an idea is hidden; the reason in one language. */
export type StoredHiding = {
  byId: string;
  rule: HidingRule;
  reason: string;
  language: Locale;
  at: Date;
};

export type IdeaRecord = {
  _id: Types.ObjectId;
  boardId: Types.ObjectId;
  kind: IdeaKind;
  status: IdeaStatus;
  /** What `isStanding` says of the status, so that lists of all that stand are read off an index. */
  isStanding: boolean;
  title: string;
  slug: string;
  language: Locale;
  body: string;
  excerpt: string;
  tags: string[];
  pictures: Picture[];
  hackFiles: HackFile[];
  /** `null` for an imported idea. */
  authorId: Types.ObjectId | null;
  imported: { author: string | null; status: string | null; url: string | null } | null;
  /** Votes an imported idea had where it came from; 0 for others. Apart from `imported` to sort by. */
  importedVotes: number;
  /** Names the row it was imported from, so that it is taken once; absent for others. */
  importKey?: string;
  parentId: Types.ObjectId | null;
  /** The idea at the top of its remix tree; its own id when it is that one. */
  rootId: Types.ObjectId;
  createdAt: Date;
  editedAt: Date | null;
  version: number;
  /** The brand's latest answer, signed as its author then was. */
  answer: StoredAnswer | null;
  /** What it must reach, and until when, not to be archived. */
  lifetime: { supports: number; endsAt: Date } | null;
  /** The idea it was merged into; absent in ideas stored before there was merging. */
  mergedIntoId?: Types.ObjectId | null;
  /** Set while a moderator hides it; absent in ideas stored before there was hiding. */
  hidden?: StoredHiding | null;
  rev: number;
  tally: Tally;
  pledges: PledgeSummary;
};

const plain = { _id: false } as const;

const picture = new Schema<Picture>(
  {
    id: { type: String, required: true },
    alt: { type: String, default: '' },
    width: { type: Number, required: true },
    height: { type: Number, required: true },
    colour: { type: String, required: true },
    urls: { type: { full: String, card: String, thumb: String }, required: true, _id: false },
  },
  { ...plain, id: false },
);

const hackFile = new Schema<HackFile>(
  {
    id: { type: String, required: true },
    name: { type: String, required: true },
    bytes: { type: Number, required: true },
    licence: { type: String, required: true },
    url: { type: String, required: true },
  },
  { ...plain, id: false },
);

const tally = new Schema<Tally>(
  {
    rev: { type: Number, required: true },
    supports: { type: Number, required: true },
    setAside: { type: Number, required: true },
    comments: { type: Number, required: true },
    remixes: { type: Number, required: true },
    pledgedUnits: { type: Number, required: true },
    hot: { type: Number, required: true },
  },
  plain,
);

const schema = new Schema<IdeaRecord>(
  {
    boardId: { type: Schema.Types.ObjectId, required: true },
    kind: { type: String, enum: IDEA_KINDS, required: true },
    status: { type: String, enum: IDEA_STATUSES, required: true },
    isStanding: { type: Boolean, required: true },
    title: { type: String, required: true },
    slug: { type: String, required: true },
    language: { type: String, enum: LOCALES, required: true },
    body: { type: String, default: '' },
    excerpt: { type: String, default: '' },
    tags: { type: [String], required: true },
    pictures: { type: [picture], required: true },
    hackFiles: { type: [hackFile], required: true },
    authorId: { type: Schema.Types.ObjectId, default: null },
    imported: {
      type: new Schema({ author: String, status: String, url: String }, plain),
      default: null,
    },
    importedVotes: { type: Number, required: true },
    importKey: { type: String },
    parentId: { type: Schema.Types.ObjectId, default: null },
    rootId: { type: Schema.Types.ObjectId, required: true },
    createdAt: { type: Date, required: true },
    editedAt: { type: Date, default: null },
    version: { type: Number, required: true },
    /** A `StoredAnswer`. */
    answer: { type: Schema.Types.Mixed, default: null },
    lifetime: {
      type: new Schema({ supports: Number, endsAt: Date }, plain),
      default: null,
    },
    mergedIntoId: { type: Schema.Types.ObjectId, default: null },
    /** A `StoredHiding`. */
    hidden: { type: Schema.Types.Mixed, default: null },
    rev: { type: Number, required: true },
    tally: { type: tally, required: true },
    /** A `PledgeSummary`, kept here so that reading an idea need not read its pledges. */
    pledges: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'ideas', versionKey: false, strict: 'throw', minimize: false },
);

/** The orders of the feed, each served over all boards and within one; ties by `_id`. */
const orders = [
  { 'tally.hot': -1, _id: -1 },
  { createdAt: -1, _id: -1 },
  { 'tally.supports': -1, importedVotes: -1, _id: -1 },
  { 'tally.comments': -1, _id: -1 },
] as const;
for (const order of orders) {
  schema.index({ isStanding: 1, ...order });
  schema.index({ boardId: 1, isStanding: 1, ...order });
}
schema.index({ authorId: 1, createdAt: -1, _id: -1 });
schema.index({ tags: 1, isStanding: 1 });
schema.index({ status: 1, createdAt: -1, _id: -1 });
schema.index({ rootId: 1, createdAt: 1, _id: 1 });
schema.index({ 'lifetime.endsAt': 1 }, { sparse: true });
schema.index({ mergedIntoId: 1 }, { sparse: true });
schema.index({ importKey: 1 }, { unique: true, sparse: true });

export const ideaModel = (connection: Connection) => connection.model('Idea', schema);
