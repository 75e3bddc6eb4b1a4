import { SET_ASIDE_KINDS, type SetAsideKind } from '@roundhouse/shared/integrity';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import { type Connection, Schema, type Types } from 'mongoose';

/** What a moderator did to supports of an idea, and how far it is carried out. */
export type ActRecord = {
  _id: Types.ObjectId;
  ideaId: Types.ObjectId;
  kind: SetAsideKind;
  byId: Types.ObjectId;
  reason: string;
  language: Locale;
  at: Date;
  /** The cluster it was about, where it was about one. */
  clusterId: string | null;
  /** Whose supports, in the order in which they are done; emptied when all are. */
  personIds: string[];
  supports: number;
  done: number;
  isDone: boolean;
};

const id = { type: Schema.Types.ObjectId, required: true } as const;
const number = { type: Number, required: true } as const;

const schema = new Schema<ActRecord>(
  {
    ideaId: id,
    kind: { type: String, enum: SET_ASIDE_KINDS, required: true },
    byId: id,
    reason: { type: String, required: true },
    language: { type: String, enum: LOCALES, required: true },
    at: { type: Date, required: true },
    clusterId: { type: String, default: null },
    personIds: { type: [String], required: true },
    supports: number,
    done: number,
    isDone: { type: Boolean, required: true },
  },
  { collection: 'setAsideActs', versionKey: false, strict: 'throw' },
);
schema.index({ ideaId: 1, at: -1, _id: -1 });
schema.index({ isDone: 1, _id: 1 });

export const actModel = (connection: Connection) => connection.model('SetAsideAct', schema);
