import { type Board, type BoardRules, DEFAULT_RULES } from '@roundhouse/shared/boards';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { isDuplicateKey } from '../../storage/duplicateKey.ts';
import { type BoardRecord, boardModel, type LifetimeTurn } from './boards.model.ts';

export type BoardsStore = ReturnType<typeof createBoardsStore>;
export type BoardDraft = Pick<Board, 'name' | 'description' | 'colour' | 'slug' | 'position'>;
type BoardChange = Partial<
  Pick<Board, 'name' | 'description' | 'colour' | 'isClosed' | 'position'>
> & { rules?: Partial<BoardRules>; lifetimeTurn?: LifetimeTurn };

/** Reads and writes boards. */
export function createBoardsStore(connection: Connection) {
  const boards = boardModel(connection);
  return {
    model: boards,

    async list(): Promise<Board[]> {
      const records = await boards.find().sort({ position: 1, _id: 1 }).lean<BoardRecord[]>();
      return records.map(toBoard);
    },

    async get(id: string): Promise<Board | null> {
      const record = await boards.findById(id).lean<BoardRecord>();
      return record && toBoard(record);
    },

    async getBySlug(slug: string): Promise<Board | null> {
      const record = await boards.findOne({ slug }).lean<BoardRecord>();
      return record && toBoard(record);
    },

    /** Stores a new board; `null` where its name or slug is taken. */
    async insert(draft: BoardDraft, session?: ClientSession): Promise<Board | null> {
      const record = {
        _id: new Types.ObjectId(),
        ...draft,
        nameKey: draft.name.toLowerCase(),
        isClosed: false,
        ideaCount: 0,
        rules: DEFAULT_RULES,
        rev: 1,
      };
      try {
        await boards.create([record], { session });
      } catch (error) {
        if (isDuplicateKey(error)) return null;
        throw error;
      }
      return toBoard(record);
    },

    /** Changes a board; `'taken'` where the new name is another board's, `null` where there is no such board. */
    async change(id: string, change: BoardChange): Promise<Board | 'taken' | null> {
      const { rules = {}, ...words } = change;
      const nameKey = words.name === undefined ? {} : { nameKey: words.name.toLowerCase() };
      const ruled = Object.fromEntries(
        Object.entries(rules).map(([name, rule]) => [`rules.${name}`, rule]),
      );
      try {
        const record = await boards
          .findByIdAndUpdate(
            id,
            { $set: { ...words, ...nameKey, ...ruled }, $inc: { rev: 1 } },
            { returnDocument: 'after' },
          )
          .lean<BoardRecord>();
        return record && toBoard(record);
      } catch (error) {
        if (isDuplicateKey(error)) return 'taken';
        throw error;
      }
    },

    /** Boards whose ideas do not follow yet how their owner switched the rule of lifetimes. */
    async lifetimeTurns(): Promise<(LifetimeTurn & { board: Board })[]> {
      const records = await boards
        .find({ 'lifetimeTurn.at': { $exists: true } })
        .lean<BoardRecord[]>();
      return records.flatMap((record) =>
        record.lifetimeTurn ? { ...record.lifetimeTurn, board: toBoard(record) } : [],
      );
    },

    /** Its ideas follow what was switched then; a later switch stands. */
    async finishLifetimeTurn(id: string, at: Date): Promise<void> {
      await boards.updateOne(
        { _id: new Types.ObjectId(id), 'lifetimeTurn.at': at },
        { $unset: { lifetimeTurn: 1 } },
      );
    },

    /** Adds to the number of ideas that stand on a board. */
    async countIdeas(id: string, by: number, session: ClientSession): Promise<Board | null> {
      const record = await boards
        .findByIdAndUpdate(
          id,
          { $inc: { ideaCount: by, rev: 1 } },
          { returnDocument: 'after', session },
        )
        .lean<BoardRecord>();
      return record && toBoard(record);
    },
  };
}

function toBoard({ _id, nameKey: _, lifetimeTurn: __, ...board }: BoardRecord): Board {
  return { id: _id.toHexString(), ...board };
}
