import type { Template } from '@roundhouse/shared/responses';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type TemplateRecord, templateModel } from './templates.model.ts';

export type TemplatesStore = ReturnType<typeof createTemplatesStore>;

/** Reads and writes saved texts. */
export function createTemplatesStore(connection: Connection) {
  const templates = templateModel(connection);
  return {
    model: templates,

    /** All, by name. */
    async list(): Promise<Template[]> {
      const records = await templates.find().lean<TemplateRecord[]>();
      return records
        .map(toTemplate)
        .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
    },

    async isThere(id: string, session: ClientSession): Promise<boolean> {
      return (await templates.exists({ _id: new Types.ObjectId(id) }).session(session)) !== null;
    },

    async count(session: ClientSession): Promise<number> {
      return templates.countDocuments({}).session(session);
    },

    /** Keeps a text in place of an earlier one of this identifier. */
    async save(
      { id, ...change }: Omit<Template, 'rev'>,
      session: ClientSession,
    ): Promise<Template> {
      const record = await templates
        .findByIdAndUpdate(
          id,
          { $set: change, $inc: { rev: 1 } },
          { upsert: true, returnDocument: 'after', session },
        )
        .lean<TemplateRecord>();
      return toTemplate(record as TemplateRecord);
    },

    /** Whether there was one to delete. */
    async remove(id: string): Promise<boolean> {
      const { deletedCount } = await templates.deleteOne({ _id: new Types.ObjectId(id) });
      return deletedCount === 1;
    },
  };
}

function toTemplate({ _id, ...record }: TemplateRecord): Template {
  return { id: _id.toHexString(), ...record };
}
