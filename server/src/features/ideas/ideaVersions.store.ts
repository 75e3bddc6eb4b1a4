import type { IdeaVersion } from '@roundhouse/shared/ideas';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type IdeaVersionRecord, ideaVersionModel } from './ideaVersions.model.ts';
import type { StoredIdea } from './storedIdea.ts';

export type IdeaVersionsStore = ReturnType<typeof createIdeaVersionsStore>;

/** An idea's text as a version of it; made when a later one replaces it, or to be shown. */
export function versionOf(idea: StoredIdea): IdeaVersion {
  const { version, title, body, tags, kind } = idea;
  return { version, title, body, tags, kind, savedAt: idea.editedAt ?? idea.createdAt };
}

/** Keeps the texts of ideas that later ones replaced. */
export function createIdeaVersionsStore(connection: Connection) {
  const versions = ideaVersionModel(connection);
  return {
    model: versions,

    async keep(replaced: StoredIdea, session: ClientSession): Promise<void> {
      const { savedAt, ...text } = versionOf(replaced);
      const record: IdeaVersionRecord = {
        _id: `${replaced.id}:${text.version}`,
        ideaId: new Types.ObjectId(replaced.id),
        ...text,
        savedAt: new Date(savedAt),
      };
      await versions.create([record], { session });
    },

    /** Replaced texts of an idea, newest first. */
    async list(ideaId: string, limit: number): Promise<IdeaVersion[]> {
      const records = await versions
        .find({ ideaId: new Types.ObjectId(ideaId) })
        .sort({ version: -1 })
        .limit(limit)
        .lean<IdeaVersionRecord[]>();
      return records.map(({ _id, ideaId: __, savedAt, ...text }) => ({
        ...text,
        savedAt: savedAt.toISOString(),
      }));
    },
  };
}
