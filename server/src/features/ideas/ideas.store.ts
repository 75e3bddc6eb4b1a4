import { type IdeaKind, type IdeaStatus, isStanding, type Tally } from '@roundhouse/shared/ideas';
import type { PledgeSummary } from '@roundhouse/shared/supports';
import { type ClientSession, type Connection, Types } from 'mongoose';
import {
  type IdeaDraft,
  type ImportedDraft,
  importedRecord,
  newRecord,
} from './ideaRecord.store.ts';
import { type IdeaRecord, ideaModel, type StoredAnswer, type StoredHiding } from './ideas.model.ts';
import {
  SEARCHABLE_PROJECTION,
  type SearchableIdea,
  type SearchableRecord,
  toSearchable,
} from './searchableIdea.ts';
import {
  CARD_PROJECTION,
  type CardRecord,
  type StoredCard,
  type StoredIdea,
  toStoredCard,
  toStoredIdea,
} from './storedIdea.ts';

export type IdeasStore = ReturnType<typeof createIdeasStore>;
/** What an author may change of an idea, and what follows from it. */
export type IdeaRewrite = Pick<
  StoredIdea,
  'kind' | 'title' | 'slug' | 'language' | 'body' | 'excerpt' | 'tags' | 'pictures' | 'hackFiles'
> & { boardId: string; editedAt: Date };
type Added = Partial<
  Pick<Tally, 'supports' | 'setAside' | 'comments' | 'remixes' | 'pledgedUnits'>
>;
/**
 * A change of an idea's numbers: what is added, what takes the place of what was, and how many
 * revisions it makes (1 where not given).
 */
export type TallyChange = Added & { hot?: number; pledges?: PledgeSummary; revs?: number };

/** Reads and writes ideas. */
export function createIdeasStore(connection: Connection) {
  const ideas = ideaModel(connection);
  const after = (session: ClientSession) => ({ returnDocument: 'after', session }) as const;

  return {
    model: ideas,

    async get(id: string, session?: ClientSession): Promise<StoredIdea | null> {
      const record = await ideas
        .findById(id)
        .session(session ?? null)
        .lean<IdeaRecord>();
      return record && toStoredIdea(record);
    },

    /** These ideas, whole, in no order; unknown ids are left out. */
    async named(ids: string[], session?: ClientSession): Promise<StoredIdea[]> {
      const records = await ideas
        .find({ _id: { $in: ids.map((id) => new Types.ObjectId(id)) } })
        .session(session ?? null)
        .lean<IdeaRecord[]>();
      return records.map(toStoredIdea);
    },

    /** Cards of these ideas in no order; unknown ones are left out. */
    async cards(ids: string[]): Promise<StoredCard[]> {
      if (ids.length === 0) return [];
      const records = await ideas
        .find({ _id: { $in: ids.map((id) => new Types.ObjectId(id)) } }, CARD_PROJECTION)
        .lean<CardRecord[]>();
      return records.map(toStoredCard);
    },

    /** The oldest ideas of a remix tree, so that each one's parent is among them. */
    async tree(rootId: string, limit: number): Promise<StoredCard[]> {
      const records = await ideas
        .find({ rootId: new Types.ObjectId(rootId) }, CARD_PROJECTION)
        .sort({ createdAt: 1, _id: 1 })
        .limit(limit)
        .lean<CardRecord[]>();
      return records.map(toStoredCard);
    },

    /** What search reads of ideas that are not withdrawn, by their ids, after one of them. */
    async searchable(afterId: string | null, limit: number): Promise<SearchableIdea[]> {
      const later = afterId && { _id: { $gt: new Types.ObjectId(afterId) } };
      const records = await ideas
        .find({ status: { $ne: 'withdrawn' }, ...later }, SEARCHABLE_PROJECTION)
        .sort({ _id: 1 })
        .limit(limit)
        .lean<SearchableRecord[]>();
      return records.map(toSearchable);
    },

    /** How many ideas of a person stand; of one kind where it is given. */
    async countByAuthor(authorId: string, kind?: IdeaKind): Promise<number> {
      return ideas.countDocuments({
        authorId: new Types.ObjectId(authorId),
        isStanding: true,
        ...(kind && { kind }),
      });
    },

    /** Ideas of a person that a moderator hides, the newest first; at most a hundred. */
    async hiddenOf(authorId: string): Promise<StoredCard[]> {
      const records = await ideas
        .find({ authorId: new Types.ObjectId(authorId), hidden: { $ne: null } }, CARD_PROJECTION)
        .sort({ createdAt: -1, _id: -1 })
        .limit(100)
        .lean<CardRecord[]>();
      return records.map(toStoredCard);
    },

    /** How many ideas a person posted since an instant. */
    async countPostedSince(authorId: string, since: Date): Promise<number> {
      const author = new Types.ObjectId(authorId);
      return ideas.countDocuments({ authorId: author, createdAt: { $gte: since } });
    },

    /** A person's ideas, and how many supports they count together, the person's own among them. */
    async supportsReceived(authorId: string): Promise<{ ideaIds: string[]; supports: number }> {
      const records = await ideas
        .find({ authorId: new Types.ObjectId(authorId) }, { 'tally.supports': 1 })
        .lean<Pick<IdeaRecord, '_id' | 'tally'>[]>();
      return {
        ideaIds: records.map(({ _id }) => _id.toHexString()),
        supports: records.reduce((sum, { tally }) => sum + tally.supports, 0),
      };
    },

    /** The newest ideas of a person that are not withdrawn. */
    async newestOf(authorId: string, limit: number): Promise<StoredCard[]> {
      const records = await ideas
        .find(
          { authorId: new Types.ObjectId(authorId), status: { $ne: 'withdrawn' } },
          CARD_PROJECTION,
        )
        .sort({ createdAt: -1, _id: -1 })
        .limit(limit)
        .lean<CardRecord[]>();
      return records.map(toStoredCard);
    },

    /** Stores a new idea; an id that is taken is a duplicate key, which ends the transaction. */
    async insert(draft: IdeaDraft, session: ClientSession): Promise<StoredIdea> {
      const record = newRecord(draft);
      await ideas.create([record], { session });
      return toStoredIdea(record);
    },

    /** Which of these rows were imported before, by the keys that name them. */
    async knownImportKeys(keys: string[]): Promise<Set<string>> {
      if (keys.length === 0) return new Set();
      const found = await ideas
        .find({ importKey: { $in: keys } }, { importKey: 1 })
        .lean<Pick<IdeaRecord, 'importKey'>[]>();
      return new Set(found.flatMap(({ importKey }) => importKey ?? []));
    },

    /**
     * Stores imported ideas. A key that is taken is an error: ask `knownImportKeys` first. The
     * records are made here, so mongoose need not cast them: that halves the time of a long import.
     */
    async insertImported(drafts: ImportedDraft[], session: ClientSession): Promise<StoredIdea[]> {
      const records = drafts.map(importedRecord);
      await ideas.insertMany(records, { session, lean: true });
      return records.map(toStoredIdea);
    },

    /** Replaces the words of the text numbered `version`; `null` where another has replaced it. */
    async rewrite(
      id: string,
      version: number,
      words: IdeaRewrite,
      session: ClientSession,
    ): Promise<StoredIdea | null> {
      const record = await ideas
        .findOneAndUpdate(
          { _id: new Types.ObjectId(id), version, isStanding: true },
          {
            $set: { ...words, boardId: new Types.ObjectId(words.boardId) },
            $inc: { version: 1, rev: 1 },
          },
          after(session),
        )
        .lean<IdeaRecord>();
      return record && toStoredIdea(record);
    },

    /** Gives an idea this status; `null` where there is no such idea. */
    async setStatus(
      id: string,
      status: IdeaStatus,
      session: ClientSession,
    ): Promise<StoredIdea | null> {
      const record = await ideas
        .findOneAndUpdate(
          { _id: new Types.ObjectId(id) },
          {
            $set: {
              status,
              isStanding: isStanding(status),
              // The time of an idea runs while it is open and nobody has taken it up.
              ...(status === 'open' ? {} : { lifetime: null }),
            },
            $inc: { rev: 1 },
          },
          after(session),
        )
        .lean<IdeaRecord>();
      return record && toStoredIdea(record);
    },

    /** Takes away what its author wrote, and the author; the idea itself stays for what others wrote. */
    async blank(id: string, title: string, session: ClientSession): Promise<StoredIdea> {
      const words = { title, slug: 'removed', body: '', excerpt: '', tags: [] };
      const record = await ideas
        .findOneAndUpdate(
          { _id: new Types.ObjectId(id) },
          { $set: { ...words, pictures: [], hackFiles: [], authorId: null }, $inc: { rev: 1 } },
          after(session),
        )
        .lean<IdeaRecord>();
      return toStoredIdea(record as IdeaRecord);
    },

    /** Sets what an idea must reach and until when; `null` where its time does not run. */
    async setLifetime(
      id: string,
      lifetime: IdeaRecord['lifetime'],
      session: ClientSession,
    ): Promise<StoredIdea | null> {
      const record = await ideas
        .findOneAndUpdate(
          { _id: new Types.ObjectId(id) },
          { $set: { lifetime }, $inc: { rev: 1 } },
          after(session),
        )
        .lean<IdeaRecord>();
      return record && toStoredIdea(record);
    },

    /** Says into which idea it is merged, or with `null` that it is not; `null` where there is no such idea. */
    async setMergedInto(
      id: string,
      targetId: string | null,
      session: ClientSession,
    ): Promise<StoredIdea | null> {
      const mergedIntoId = targetId === null ? null : new Types.ObjectId(targetId);
      const record = await ideas
        .findOneAndUpdate(
          { _id: new Types.ObjectId(id) },
          { $set: { mergedIntoId }, $inc: { rev: 1 } },
          after(session),
        )
        .lean<IdeaRecord>();
      return record && toStoredIdea(record);
    },

    /** Hides an idea, or with `null` shows it again; `null` where there is no such idea. */
    async setHidden(
      id: string,
      hidden: StoredHiding | null,
      session: ClientSession,
    ): Promise<StoredIdea | null> {
      const record = await ideas
        .findOneAndUpdate(
          { _id: new Types.ObjectId(id) },
          { $set: { hidden }, $inc: { rev: 1 } },
          after(session),
        )
        .lean<IdeaRecord>();
      return record && toStoredIdea(record);
    },

    /** Open ideas of a board by their ids, after one of them. */
    async openOf(boardId: string, afterId: string | null, limit: number): Promise<string[]> {
      const later = afterId && { _id: { $gt: new Types.ObjectId(afterId) } };
      const records = await ideas
        .find({ boardId: new Types.ObjectId(boardId), status: 'open', ...later }, { _id: 1 })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<Pick<IdeaRecord, '_id'>[]>();
      return records.map(({ _id }) => _id.toHexString());
    },

    /** Ideas that stand, posted after one of them, in the order of posting. */
    async postedAfter(
      { at, ideaId }: { at: Date; ideaId: string },
      limit: number,
    ): Promise<StoredIdea[]> {
      const behind = ideaId
        ? { $or: [{ createdAt: { $gt: at } }, { _id: { $gt: new Types.ObjectId(ideaId) } }] }
        : {};
      const records = await ideas
        .find({ isStanding: true, createdAt: { $gte: at }, ...behind })
        .sort({ createdAt: 1, _id: 1 })
        .limit(limit)
        .lean<IdeaRecord[]>();
      return records.map(toStoredIdea);
    },

    /** Ideas whose time has run out by now, the longest ago first. */
    async expiredBy(now: Date, limit: number): Promise<string[]> {
      const records = await ideas
        .find({ 'lifetime.endsAt': { $lte: now } }, { _id: 1 })
        .sort({ 'lifetime.endsAt': 1 })
        .limit(limit)
        .lean<Pick<IdeaRecord, '_id'>[]>();
      return records.map(({ _id }) => _id.toHexString());
    },

    /** Puts the brand's latest answer on an idea; `null` where there is no such idea. */
    async setAnswer(
      id: string,
      answer: StoredAnswer,
      session: ClientSession,
    ): Promise<StoredIdea | null> {
      const record = await ideas
        .findOneAndUpdate(
          { _id: new Types.ObjectId(id) },
          { $set: { answer }, $inc: { rev: 1 } },
          after(session),
        )
        .lean<IdeaRecord>();
      return record && toStoredIdea(record);
    },

    /**
     * Changes an idea's numbers and answers them as they then stand; `null` where there is no such
     * idea. `hot` and `pledges` must come from a reading in the same transaction.
     */
    async changeTally(
      id: string,
      { hot, pledges, revs = 1, ...added }: TallyChange,
      session: ClientSession,
    ): Promise<Tally | null> {
      const sums = Object.entries(added).map(([name, by]) => [`tally.${name}`, by]);
      const set = {
        ...(hot === undefined ? {} : { 'tally.hot': hot }),
        ...(pledges === undefined ? {} : { pledges }),
      };
      const record = await ideas
        .findOneAndUpdate(
          { _id: new Types.ObjectId(id) },
          {
            $inc: { ...Object.fromEntries(sums), 'tally.rev': revs },
            ...(Object.keys(set).length > 0 ? { $set: set } : {}),
          },
          { ...after(session), projection: { tally: 1 } },
        )
        .lean<Pick<IdeaRecord, 'tally'>>();
      return record?.tally ?? null;
    },

    /** Ideas by their ids, after one of them. */
    async idsAfter(afterId: string | null, limit: number): Promise<string[]> {
      const records = await ideas
        .find(afterId === null ? {} : { _id: { $gt: new Types.ObjectId(afterId) } }, { _id: 1 })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<Pick<IdeaRecord, '_id'>[]>();
      return records.map(({ _id }) => _id.toHexString());
    },

    /** About how many ideas there are. */
    async countAll(): Promise<number> {
      return ideas.estimatedDocumentCount();
    },

    /** How many ideas build on one of this remix tree, without those that were withdrawn. */
    async countRemixes(id: string, rootId: string, session: ClientSession): Promise<number> {
      return ideas
        .countDocuments({
          rootId: new Types.ObjectId(rootId),
          parentId: new Types.ObjectId(id),
          status: { $ne: 'withdrawn' },
        })
        .session(session);
    },

    /** Adds to the number of an idea's comments; answers its numbers, `null` where it is not there. */
    async countComments(id: string, by: number, session: ClientSession): Promise<Tally | null> {
      return this.changeTally(id, { comments: by }, session);
    },
  };
}
