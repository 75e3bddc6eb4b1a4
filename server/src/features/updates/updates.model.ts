import type { ReactionTally } from '@roundhouse/shared/comments';
import type { LocalText } from '@roundhouse/shared/localText';
import type { Picture } from '@roundhouse/shared/pictures';
import type { Block, UpdateCard } from '@roundhouse/shared/updates';
import { type Connection, Schema, type Types } from 'mongoose';

type Named<K extends Block['kind'], Ids> = { id: string; kind: K } & Ids;
/** A piece of an update as it is kept: ideas, decisions and people by id, joined when it is read. */
export type StoredBlock =
  | Named<'text', { text: LocalText }>
  | Named<'ideas', { heading: LocalText; ideaIds: string[] }>
  | Named<'decisions', { heading: LocalText; decisionIds: string[] }>
  | Named<'thanks', { heading: LocalText; personIds: string[] }>
  | Named<'picture', { picture: Picture }>
  | Named<'video', { url: string }>;

/** A due day of the board's cadence that an update stands for. */
export type Settled = { dueOn: string; isLate: boolean };

export type UpdateRecord = {
  _id: Types.ObjectId;
  boardId: Types.ObjectId;
  state: UpdateCard['state'];
  title: LocalText;
  slug: string;
  excerpt: LocalText;
  blocks: StoredBlock[];
  cover: Picture | null;
  /** Who signs it, as they were called when they began it. */
  repId: Types.ObjectId;
  repTitle: string;
  repDepartment: string;
  /** Due days it stands for, in order; the first is the one it is for. */
  settles: Settled[];
  publishAt: Date | null;
  publishedAt: Date | null;
  editedAt: Date | null;
  comments: number;
  reactions: ReactionTally;
  rev: number;
};

const mixed = { type: Schema.Types.Mixed, required: true } as const;

const schema = new Schema<UpdateRecord>(
  {
    boardId: { type: Schema.Types.ObjectId, required: true },
    state: { type: String, required: true },
    title: mixed,
    slug: { type: String, required: true },
    excerpt: mixed,
    blocks: { type: [Schema.Types.Mixed], required: true } as never,
    cover: { type: Schema.Types.Mixed, default: null },
    repId: { type: Schema.Types.ObjectId, required: true },
    repTitle: { type: String, default: '' },
    repDepartment: { type: String, default: '' },
    settles: { type: [Schema.Types.Mixed], default: [] } as never,
    publishAt: { type: Date, default: null },
    publishedAt: { type: Date, default: null },
    editedAt: { type: Date, default: null },
    comments: { type: Number, required: true },
    reactions: mixed,
    rev: { type: Number, required: true },
  },
  { collection: 'updates', versionKey: false, strict: 'throw', minimize: false },
);
schema.index({ state: 1, publishedAt: -1, _id: -1 });
schema.index({ boardId: 1, state: 1, publishedAt: -1, _id: -1 });
schema.index({ state: 1, publishAt: 1 });

export const updateModel = (connection: Connection) => connection.model('Update', schema);
