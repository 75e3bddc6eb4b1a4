import type { ClientSession, Connection } from 'mongoose';
import { type CommentMoveRecord, commentMoveModel } from './commentMoves.model.ts';

export type CommentMovesStore = ReturnType<typeof createCommentMovesStore>;

/** Keeps what was moved, until it is moved back. */
export function createCommentMovesStore(connection: Connection) {
  const moves = commentMoveModel(connection);
  return {
    model: moves,

    async get(id: string, session?: ClientSession): Promise<CommentMoveRecord | null> {
      return moves
        .findById(id)
        .session(session ?? null)
        .lean<CommentMoveRecord>();
    },

    async add(move: CommentMoveRecord, session: ClientSession): Promise<void> {
      await moves.create([move], { session });
    },

    async remove(id: string, session: ClientSession): Promise<void> {
      await moves.deleteOne({ _id: id }, { session });
    },
  };
}
