import type { InternalNote } from '@roundhouse/shared/responses';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type NoteRecord, noteModel } from './notes.model.ts';

export type NotesStore = ReturnType<typeof createNotesStore>;
/** A note as it is stored: its author is joined when it is read. */
export type StoredNote = Omit<InternalNote, 'author'> & { authorId: string };

/** Notes of an idea shown: the newest. */
const SHOWN = 200;

/** Reads and writes what colleagues tell each other about ideas. */
export function createNotesStore(connection: Connection) {
  const notes = noteModel(connection);
  return {
    model: notes,

    async get(id: string): Promise<StoredNote | null> {
      const record = await notes.findById(id).lean<NoteRecord>();
      return record && toStored(record);
    },

    /** The notes on an idea, oldest first; of very many the newest 200. */
    async ofIdea(ideaId: string): Promise<StoredNote[]> {
      const records = await notes
        .find({ ideaId: new Types.ObjectId(ideaId) })
        .sort({ createdAt: -1, _id: -1 })
        .limit(SHOWN)
        .lean<NoteRecord[]>();
      return records.reverse().map(toStored);
    },

    /** Stores a note; an id that is taken is a duplicate key, which ends the transaction. */
    async insert(
      { id, ideaId, authorId, ...note }: Omit<StoredNote, 'createdAt'> & { createdAt: Date },
      session: ClientSession,
    ): Promise<StoredNote> {
      const record = {
        ...note,
        _id: new Types.ObjectId(id),
        ideaId: new Types.ObjectId(ideaId),
        authorId: new Types.ObjectId(authorId),
      };
      await notes.create([record], { session });
      return toStored(record);
    },

    async remove(id: string): Promise<void> {
      await notes.deleteOne({ _id: new Types.ObjectId(id) });
    },
  };
}

function toStored({ _id, ideaId, authorId, createdAt, body }: NoteRecord): StoredNote {
  return {
    id: _id.toHexString(),
    ideaId: ideaId.toHexString(),
    authorId: authorId.toHexString(),
    createdAt: createdAt.toISOString(),
    body,
  };
}
