import type { HackFile, Licence } from '@roundhouse/shared/hackFiles';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type HackFileRecord, hackFileModel } from './hackFiles.model.ts';

export type HackFilesStore = ReturnType<typeof createHackFilesStore>;
type HackFileDraft = Pick<HackFile, 'id' | 'name' | 'bytes'> & { ownerId: string };

/** A stored hack file with whose it is and which idea offers it. */
export type KeptHackFile = HackFile & { ownerId: string; ideaId: string | null };

/** Until an idea names its licence, a file may not be reused at all. */
const LICENCE_UNTIL_CLAIMED: Licence = 'all-rights-reserved';

/** Reads and writes which hack files there are and which idea offers each; their bytes are files. */
export function createHackFilesStore(connection: Connection) {
  const hackFiles = hackFileModel(connection);
  return {
    model: hackFiles,

    async get(id: string): Promise<KeptHackFile | null> {
      const record = await hackFiles.findById(id).lean<HackFileRecord>();
      return (
        record && {
          ...toHackFile(record, record.licence),
          ownerId: record.ownerId.toHexString(),
          ideaId: record.ideaId?.toHexString() ?? null,
        }
      );
    },

    /** Stores an uploaded file that no idea offers yet. */
    async insert({ id, ownerId, ...draft }: HackFileDraft, at: Date): Promise<HackFile> {
      const record: HackFileRecord = {
        _id: new Types.ObjectId(id),
        ownerId: new Types.ObjectId(ownerId),
        ideaId: null,
        unusedSince: at,
        licence: LICENCE_UNTIL_CLAIMED,
        ...draft,
      };
      await hackFiles.create(record);
      return toHackFile(record, record.licence);
    },

    /**
     * Gives an idea the files it asks for, each under its licence; claiming again what it has is no
     * error. Answers them in the asked order, or `null`, having written nothing, where one is
     * missing, is not the owner's or is another idea's.
     */
    async claim(
      wanted: { id: string; licence: Licence }[],
      ownerId: string,
      ideaId: string,
      session: ClientSession,
    ): Promise<HackFile[] | null> {
      const idea = new Types.ObjectId(ideaId);
      const found = await hackFiles
        .find({
          _id: { $in: wanted.map(({ id }) => new Types.ObjectId(id)) },
          ownerId: new Types.ObjectId(ownerId),
          ideaId: { $in: [null, idea] },
        })
        .session(session)
        .lean<HackFileRecord[]>();
      const byId = new Map(found.map((record) => [record._id.toHexString(), record]));
      const claimed = wanted.flatMap(({ id, licence }) => {
        const record = byId.get(id);
        return record ? [toHackFile(record, licence)] : [];
      });
      if (claimed.length < wanted.length) return null;
      for (const { id, licence } of claimed) {
        await hackFiles.updateOne(
          { _id: new Types.ObjectId(id) },
          { $set: { ideaId: idea, unusedSince: null, licence } },
          { session },
        );
      }
      return claimed;
    },

    /** Takes files away from an idea that no longer offers them; those of other ideas stay. */
    async release(ids: string[], ideaId: string, at: Date, session: ClientSession): Promise<void> {
      if (ids.length === 0) return;
      await hackFiles.updateMany(
        {
          _id: { $in: ids.map((id) => new Types.ObjectId(id)) },
          ideaId: new Types.ObjectId(ideaId),
        },
        { $set: { ideaId: null, unusedSince: at, licence: LICENCE_UNTIL_CLAIMED } },
        { session },
      );
    },

    /** These files, used or not; unknown ones are left out. */
    async named(ids: string[]): Promise<HackFile[]> {
      if (ids.length === 0) return [];
      const records = await hackFiles
        .find({ _id: { $in: ids.map((id) => new Types.ObjectId(id)) } })
        .lean<HackFileRecord[]>();
      return records.map((record) => toHackFile(record, record.licence));
    },

    /** Lets unused files count as unused since `at`: something that waits names them. */
    async renew(ids: string[], at: Date): Promise<void> {
      if (ids.length === 0) return;
      const _id = { $in: ids.map((id) => new Types.ObjectId(id)) };
      await hackFiles.updateMany({ _id, ideaId: null }, { $set: { unusedSince: at } });
    },

    /** Identifiers of files that no idea has offered since `before`; at most `limit`. */
    async unusedSince(before: Date, limit: number): Promise<string[]> {
      const records = await hackFiles
        .find({ unusedSince: { $lt: before } }, { _id: 1 })
        .sort({ unusedSince: 1 })
        .limit(limit)
        .lean<Pick<HackFileRecord, '_id'>[]>();
      return records.map(({ _id }) => _id.toHexString());
    },

    /** Forgets a file unless an idea has taken it meanwhile; answers whether it did. */
    async forgetUnused(id: string, before: Date): Promise<boolean> {
      const { deletedCount } = await hackFiles.deleteOne({
        _id: new Types.ObjectId(id),
        unusedSince: { $lt: before },
      });
      return deletedCount === 1;
    },
  };
}

function toHackFile(record: HackFileRecord, licence: Licence): HackFile {
  const id = record._id.toHexString();
  const { name, bytes } = record;
  return { id, name, bytes, licence, url: `/files/hacks/${id}/${encodeURIComponent(name)}` };
}
