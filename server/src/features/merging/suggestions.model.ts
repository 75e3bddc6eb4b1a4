import { type Connection, Schema, type Types } from 'mongoose';

/** `gone`: one of the two was merged elsewhere, or withdrawn, before anybody decided. */
export type SuggestionState = 'open' | 'accepted' | 'dismissed' | 'gone';

/** That two ideas may be the same. A pair is suggested once and for all. */
export type SuggestionRecord = {
  _id: Types.ObjectId;
  /** Both identifiers, the smaller first. */
  pair: string;
  /** The younger idea. */
  sourceId: Types.ObjectId;
  targetId: Types.ObjectId;
  score: number;
  at: Date;
  state: SuggestionState;
};

const schema = new Schema<SuggestionRecord>(
  {
    pair: { type: String, required: true },
    sourceId: { type: Schema.Types.ObjectId, required: true },
    targetId: { type: Schema.Types.ObjectId, required: true },
    score: { type: Number, required: true },
    at: { type: Date, required: true },
    state: { type: String, enum: ['open', 'accepted', 'dismissed', 'gone'], required: true },
  },
  { collection: 'mergeSuggestions', versionKey: false, strict: 'throw' },
);
schema.index({ pair: 1 }, { unique: true });
schema.index({ state: 1, score: -1, _id: 1 });
schema.index({ sourceId: 1, state: 1 });
schema.index({ targetId: 1, state: 1 });

export const suggestionModel = (connection: Connection) =>
  connection.model('MergeSuggestion', schema);

/** Up to which idea the board has looked for others like it; there is one record. */
export type LookedUpTo = { _id: 'ideas'; at: Date; ideaId: string };

const progress = new Schema<LookedUpTo>(
  { _id: { type: String, required: true }, at: Date, ideaId: { type: String, default: '' } },
  { collection: 'mergeSuggestionProgress', versionKey: false, strict: 'throw', minimize: false },
);

export const progressModel = (connection: Connection) =>
  connection.model('MergeSuggestionProgress', progress);
