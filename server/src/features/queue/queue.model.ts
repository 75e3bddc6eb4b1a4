import type { RuleKey } from '@roundhouse/shared/houseRules';
import { QUEUE_KINDS, type QueueKind, type QueueSubject } from '@roundhouse/shared/queue';
import { type Connection, Schema, type Types } from 'mongoose';

export type QueueRecord = {
  _id: Types.ObjectId;
  kind: QueueKind;
  subject: QueueSubject;
  /** `kind:subject` while it is open, else its own id: so at most one is open for both. */
  openKey: string;
  boardId: Types.ObjectId | null;
  count: number;
  /** Published rules that were named; absent on records of before. */
  rules?: RuleKey[];
  openedAt: Date;
  claim: { byId: Types.ObjectId; until: Date } | null;
  isOpen: boolean;
  closed: { byId: Types.ObjectId | null; at: Date; outcome: string } | null;
  rev: number;
};

const plain = { _id: false } as const;
const id = { type: Schema.Types.ObjectId } as const;

const schema = new Schema<QueueRecord>(
  {
    kind: { type: String, enum: QUEUE_KINDS, required: true },
    subject: { type: Schema.Types.Mixed, required: true },
    openKey: { type: String, required: true },
    boardId: { ...id, default: null },
    count: { type: Number, required: true },
    rules: { type: [String], default: [] },
    openedAt: { type: Date, required: true },
    claim: {
      type: new Schema({ byId: { ...id, required: true }, until: Date }, plain),
      default: null,
    },
    isOpen: { type: Boolean, required: true },
    closed: {
      type: new Schema({ byId: { ...id, default: null }, at: Date, outcome: String }, plain),
      default: null,
    },
    rev: { type: Number, required: true },
  },
  { collection: 'queue', versionKey: false, strict: 'throw' },
);
schema.index({ openKey: 1 }, { unique: true });
schema.index({ isOpen: 1, openedAt: 1, _id: 1 });
schema.index({ isOpen: 1, kind: 1, openedAt: 1, _id: 1 });
schema.index({ isOpen: 1, boardId: 1, openedAt: 1, _id: 1 });
schema.index({ isOpen: 1, rules: 1, openedAt: 1, _id: 1 });
schema.index({ isOpen: 1, 'claim.byId': 1 });
schema.index({ kind: 1, openedAt: 1 });
schema.index({ kind: 1, 'closed.at': 1 });

export const queueModel = (connection: Connection) => connection.model('QueueItem', schema);
