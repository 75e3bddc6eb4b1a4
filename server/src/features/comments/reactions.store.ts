import type { Reaction } from '@roundhouse/shared/comments';
import type { ClientSession, Connection } from 'mongoose';
import { type ReactionRecord, reactionModel } from './reactions.model.ts';

export type ReactionsStore = ReturnType<typeof createReactionsStore>;

const keyOf = (commentId: string, personId: string) => `${commentId}:${personId}`;

/** Reads and writes who reacted how to which comment. */
export function createReactionsStore(connection: Connection) {
  const reactions = reactionModel(connection);
  return {
    model: reactions,

    async get(
      commentId: string,
      personId: string,
      session?: ClientSession,
    ): Promise<Reaction | null> {
      const record = await reactions
        .findById(keyOf(commentId, personId))
        .session(session ?? null)
        .lean<ReactionRecord>();
      return record?.reaction ?? null;
    },

    /** A person's reactions to these comments, by comment; those they did not react to are left out. */
    async among(personId: string, commentIds: string[]): Promise<Record<string, Reaction>> {
      if (commentIds.length === 0) return {};
      const records = await reactions
        .find({ _id: { $in: commentIds.map((id) => keyOf(id, personId)) } })
        .lean<ReactionRecord[]>();
      return Object.fromEntries(
        records.map(({ _id, reaction }) => [_id.slice(0, _id.indexOf(':')), reaction]),
      );
    },

    /** Puts a person's reaction to a comment as `reaction` says; `null` takes it away. */
    async keep(
      commentId: string,
      personId: string,
      reaction: Reaction | null,
      session: ClientSession,
    ): Promise<void> {
      const _id = keyOf(commentId, personId);
      if (reaction === null) await reactions.deleteOne({ _id }, { session });
      else await reactions.updateOne({ _id }, { $set: { reaction } }, { upsert: true, session });
    },
  };
}
