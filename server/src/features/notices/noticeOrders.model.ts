import type { LocalText } from '@roundhouse/shared/localText';
import type { Followed, NoticeKind } from '@roundhouse/shared/notices';
import { type Connection, Schema, type Types } from 'mongoose';

/** Who is told: people by name, and all who follow one of these; each once, but those left out. */
export type NoticeAudience = { personIds: string[]; followersOf: Followed[]; except: string[] };

/**
 * Something that people shall be told of. It is stored in the same transaction as what happened,
 * and carried out afterwards, from where it was broken off.
 */
export type NoticeOrderRecord = {
  _id: Types.ObjectId;
  kind: NoticeKind;
  audience: NoticeAudience;
  group: string;
  about: LocalText;
  path: string;
  actorId: string | null;
  detail: string | null;
  /** Some words of it for mails, plain text; `null` where the notice says it all. */
  excerpt: LocalText | null;
  at: Date;
  state: 'waiting' | 'done';
  /** Up to whom it has been carried out. */
  doneUpTo: string | null;
};

const schema = new Schema<NoticeOrderRecord>(
  {
    kind: { type: String, required: true },
    audience: { type: Schema.Types.Mixed, required: true },
    group: { type: String, required: true },
    about: { type: Schema.Types.Mixed, required: true },
    path: { type: String, required: true },
    actorId: { type: String, default: null },
    detail: { type: String, default: null },
    excerpt: { type: Schema.Types.Mixed, default: null },
    at: { type: Date, required: true },
    state: { type: String, enum: ['waiting', 'done'], required: true },
    doneUpTo: { type: String, default: null },
  },
  { collection: 'noticeOrders', versionKey: false, strict: 'throw', minimize: false },
);
schema.index({ state: 1, _id: 1 });

export const noticeOrderModel = (connection: Connection) => connection.model('NoticeOrder', schema);
