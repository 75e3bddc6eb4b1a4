import {
  type CompiledFilters,
  compileFilters,
  type ScreeningSettings,
} from '@roundhouse/shared/screening';
import type { Connection } from 'mongoose';
import { isDuplicateKey } from '../../storage/duplicateKey.ts';
import { type SettingsRecord, screeningModel } from './settings.model.ts';

export type ScreeningStore = ReturnType<typeof createScreeningStore>;

const ID = 'screening';
/** Before an owner says otherwise, nothing is held for being the first. */
const NOTHING: ScreeningSettings = { firstPosts: 0, filters: [], rev: 0 };

/** Reads and writes what the owner wants looked at first. */
export function createScreeningStore(connection: Connection) {
  const screening = screeningModel(connection);
  let ready: { rev: number; match: CompiledFilters } | null = null;

  async function read(): Promise<ScreeningSettings> {
    const record = await screening.findById(ID).lean<SettingsRecord>();
    return record ? toSettings(record) : NOTHING;
  }

  return {
    model: screening,
    read,

    /** The settings, and their filters made ready; made anew only when they changed. */
    async ready(): Promise<ScreeningSettings & { match: CompiledFilters }> {
      const settings = await read();
      if (ready?.rev !== settings.rev) {
        ready = { rev: settings.rev, match: compileFilters(settings.filters) };
      }
      return { ...settings, match: ready.match };
    },

    /** Puts others in the place of those numbered `rev`; `null` where they are not that any more. */
    async save({ rev, ...settings }: ScreeningSettings): Promise<ScreeningSettings | null> {
      const upsert = rev === 0;
      try {
        const record = await screening
          .findOneAndUpdate(
            { _id: ID, ...(upsert ? { rev: { $exists: false } } : { rev }) },
            { $set: { ...settings, rev: rev + 1 } },
            { upsert, returnDocument: 'after' },
          )
          .lean<SettingsRecord>();
        return record && toSettings(record);
      } catch (error) {
        if (isDuplicateKey(error)) return null;
        throw error;
      }
    },
  };
}

function toSettings({ _id: _, ...settings }: SettingsRecord): ScreeningSettings {
  return settings;
}
