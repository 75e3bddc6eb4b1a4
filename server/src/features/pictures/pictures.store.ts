import type { Picture } from '@roundhouse/shared/pictures';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type PictureRecord, pictureModel } from './pictures.model.ts';
import { pictureUrls } from './pictureUrls.ts';

export type PicturesStore = ReturnType<typeof createPicturesStore>;
type PictureDraft = Pick<Picture, 'id' | 'width' | 'height' | 'colour'> & { ownerId: string };

/** Reads and writes which pictures there are and which idea shows each; their bytes are files. */
export function createPicturesStore(connection: Connection) {
  const pictures = pictureModel(connection);
  return {
    model: pictures,

    /** Whose a picture is and what shows it; `null` where there is none. */
    async keptFor(id: string): Promise<{ ownerId: string; ideaId: string | null } | null> {
      const record = await pictures
        .findById(id, { ownerId: 1, ideaId: 1 })
        .lean<Pick<PictureRecord, 'ownerId' | 'ideaId'>>();
      if (!record) return null;
      const { ownerId, ideaId } = record;
      return { ownerId: ownerId.toHexString(), ideaId: ideaId?.toHexString() ?? null };
    },

    /** Stores an uploaded picture that no idea shows yet. */
    async insert({ id, ownerId, ...draft }: PictureDraft, at: Date): Promise<void> {
      await pictures.create({
        _id: new Types.ObjectId(id),
        ownerId: new Types.ObjectId(ownerId),
        ideaId: null,
        unusedSince: at,
        ...draft,
      });
    },

    /**
     * Gives an idea the pictures it asks for; claiming again what it has is no error. Answers them
     * in the asked order with their `alt`, or `null`, having written nothing, where one is missing,
     * is not the owner's or is another idea's.
     */
    async claim(
      wanted: { id: string; alt: string }[],
      ownerId: string,
      ideaId: string,
      session: ClientSession,
    ): Promise<Picture[] | null> {
      if (wanted.length === 0) return [];
      const ids = wanted.map(({ id }) => new Types.ObjectId(id));
      const owner = new Types.ObjectId(ownerId);
      const idea = new Types.ObjectId(ideaId);
      const found = await pictures
        .find({ _id: { $in: ids }, ownerId: owner, ideaId: { $in: [null, idea] } })
        .session(session)
        .lean<PictureRecord[]>();
      const byId = new Map(found.map((record) => [record._id.toHexString(), record]));
      const claimed = wanted.flatMap(({ id, alt }) => {
        const record = byId.get(id);
        return record ? [toPicture(record, alt)] : [];
      });
      if (claimed.length < wanted.length) return null;
      await pictures.updateMany(
        { _id: { $in: ids } },
        { $set: { ideaId: idea, unusedSince: null } },
        { session },
      );
      return claimed;
    },

    /** Takes pictures away from an idea that no longer shows them; those of other ideas stay. */
    async release(ids: string[], ideaId: string, at: Date, session: ClientSession): Promise<void> {
      if (ids.length === 0) return;
      await pictures.updateMany(
        {
          _id: { $in: ids.map((id) => new Types.ObjectId(id)) },
          ideaId: new Types.ObjectId(ideaId),
        },
        { $set: { ideaId: null, unusedSince: at } },
        { session },
      );
    },

    /** These pictures, used or not, with the `alt` given for each; unknown ones are left out. */
    async named(wanted: { id: string; alt: string }[]): Promise<Picture[]> {
      if (wanted.length === 0) return [];
      const records = await pictures
        .find({ _id: { $in: wanted.map(({ id }) => new Types.ObjectId(id)) } })
        .lean<PictureRecord[]>();
      const byId = new Map(records.map((record) => [record._id.toHexString(), record]));
      return wanted.flatMap(({ id, alt }) => {
        const record = byId.get(id);
        return record ? [toPicture(record, alt)] : [];
      });
    },

    /** Lets unused pictures count as unused since `at`: something that waits names them. */
    async renew(ids: string[], at: Date): Promise<void> {
      if (ids.length === 0) return;
      const _id = { $in: ids.map((id) => new Types.ObjectId(id)) };
      await pictures.updateMany({ _id, ideaId: null }, { $set: { unusedSince: at } });
    },

    /** Identifiers of pictures that no idea has shown since `before`; at most `limit`. */
    async unusedSince(before: Date, limit: number): Promise<string[]> {
      const records = await pictures
        .find({ unusedSince: { $lt: before } }, { _id: 1 })
        .sort({ unusedSince: 1 })
        .limit(limit)
        .lean<Pick<PictureRecord, '_id'>[]>();
      return records.map(({ _id }) => _id.toHexString());
    },

    /** Forgets a picture unless an idea has taken it meanwhile; answers whether it did. */
    async forgetUnused(id: string, before: Date): Promise<boolean> {
      const { deletedCount } = await pictures.deleteOne({
        _id: new Types.ObjectId(id),
        unusedSince: { $lt: before },
      });
      return deletedCount === 1;
    },
  };
}

/** A stored picture as others see it. */
function toPicture(record: PictureRecord, alt: string): Picture {
  const id = record._id.toHexString();
  const { width, height, colour } = record;
  return { id, alt, width, height, colour, urls: pictureUrls(id) };
}
