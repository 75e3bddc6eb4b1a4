import { HIDING_RULES, type HidingRule } from '@roundhouse/shared/ideas';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import {
  HOLD_KINDS,
  HOLD_RULES,
  HOLD_STATES,
  type HoldKind,
  type HoldReason,
  type HoldState,
} from '@roundhouse/shared/screening';
import { type Connection, Schema, type Types } from 'mongoose';

/** A post that waits for a moderator, with all that is needed to post it. */
export type HoldRecord = {
  /** Follows from what it holds, so that the same post is held once. */
  _id: Types.ObjectId;
  kind: HoldKind;
  postId: string;
  authorId: Types.ObjectId;
  boardId: string | null;
  /** The input of the action that would have posted it. */
  input: Record<string, unknown>;
  title: string | null;
  body: string;
  language: Locale;
  path: string | null;
  reasons: HoldReason[];
  state: HoldState;
  rejection: { rule: HidingRule; reason: string; language: Locale } | null;
  decidedById: string | null;
  createdAt: Date;
  decidedAt: Date | null;
  rev: number;
};

const plain = { _id: false } as const;
const schema = new Schema<HoldRecord>(
  {
    kind: { type: String, enum: HOLD_KINDS, required: true },
    postId: { type: String, required: true },
    authorId: { type: Schema.Types.ObjectId, required: true },
    boardId: { type: String, default: null },
    input: { type: Schema.Types.Mixed, required: true },
    title: { type: String, default: null },
    body: { type: String, default: '' },
    language: { type: String, enum: LOCALES, required: true },
    path: { type: String, default: null },
    reasons: {
      type: [
        new Schema<HoldReason>(
          { rule: { type: String, enum: HOLD_RULES, required: true }, found: { type: [String] } },
          plain,
        ),
      ],
      required: true,
    },
    state: { type: String, enum: HOLD_STATES, required: true },
    rejection: {
      type: new Schema<NonNullable<HoldRecord['rejection']>>(
        {
          rule: { type: String, enum: HIDING_RULES, required: true },
          reason: { type: String, required: true },
          language: { type: String, enum: LOCALES, required: true },
        },
        plain,
      ),
      default: null,
    },
    decidedById: { type: String, default: null },
    createdAt: { type: Date, required: true },
    decidedAt: { type: Date, default: null },
    rev: { type: Number, required: true },
  },
  { collection: 'holds', versionKey: false, strict: 'throw' },
);
schema.index({ authorId: 1, createdAt: -1, _id: -1 });
schema.index({ state: 1, createdAt: 1 });

export const holdModel = (connection: Connection) => connection.model('Hold', schema);
