import { type ClientSession, type Connection, Types } from 'mongoose';
import {
  type LookedUpTo,
  progressModel,
  type SuggestionRecord,
  type SuggestionState,
  suggestionModel,
} from './suggestions.model.ts';

export type MergeSuggestionsStore = ReturnType<typeof createMergeSuggestionsStore>;
/** Two ideas that may be the same. */
export type Likeness = { sourceId: string; targetId: string; score: number };

const pairOf = ({ sourceId, targetId }: Pick<Likeness, 'sourceId' | 'targetId'>): string =>
  [sourceId, targetId].sort().join(':');

/** Reads and writes which ideas may be the same. */
export function createMergeSuggestionsStore(connection: Connection) {
  const suggestions = suggestionModel(connection);
  const progress = progressModel(connection);
  return {
    /** Keeps a suggestion; `null` where this pair was suggested before. */
    async add(like: Likeness, at: Date, session: ClientSession): Promise<SuggestionRecord | null> {
      const pair = pairOf(like);
      if (await suggestions.exists({ pair }).session(session)) return null;
      const record: SuggestionRecord = {
        _id: new Types.ObjectId(),
        pair,
        sourceId: new Types.ObjectId(like.sourceId),
        targetId: new Types.ObjectId(like.targetId),
        score: like.score,
        at,
        state: 'open',
      };
      await suggestions.create([record], { session });
      return record;
    },

    async get(id: string, session?: ClientSession): Promise<SuggestionRecord | null> {
      return suggestions
        .findById(id)
        .session(session ?? null)
        .lean<SuggestionRecord>();
    },

    async of(ids: string[]): Promise<SuggestionRecord[]> {
      return suggestions
        .find({ _id: { $in: ids.map((id) => new Types.ObjectId(id)) } })
        .lean<SuggestionRecord[]>();
    },

    /** Those nobody has decided yet, the likeliest first. */
    async open(limit: number): Promise<SuggestionRecord[]> {
      return suggestions
        .find({ state: 'open' })
        .sort({ score: -1, _id: 1 })
        .limit(limit)
        .lean<SuggestionRecord[]>();
    },

    /** Open ones that name this idea. */
    async about(ideaId: string, session: ClientSession): Promise<SuggestionRecord[]> {
      const id = new Types.ObjectId(ideaId);
      return suggestions
        .find({ state: 'open', $or: [{ sourceId: id }, { targetId: id }] })
        .session(session)
        .lean<SuggestionRecord[]>();
    },

    /** Decides an open one; whether it was open. */
    async settle(
      id: string,
      state: Exclude<SuggestionState, 'open'>,
      session: ClientSession,
    ): Promise<boolean> {
      const { modifiedCount } = await suggestions.updateOne(
        { _id: new Types.ObjectId(id), state: 'open' },
        { $set: { state } },
        { session },
      );
      return modifiedCount > 0;
    },

    /** Up to which idea others like it were looked for; `null` before the first time. */
    async lookedUpTo(): Promise<Omit<LookedUpTo, '_id'> | null> {
      return progress.findById('ideas').lean<LookedUpTo>();
    },

    async lookFurther({ at, ideaId }: Omit<LookedUpTo, '_id'>): Promise<void> {
      await progress.updateOne({ _id: 'ideas' }, { $set: { at, ideaId } }, { upsert: true });
    },
  };
}
