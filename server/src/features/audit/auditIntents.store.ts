import { type ClientSession, type Connection, Types } from 'mongoose';
import type { NewAuditEntry } from './audit.store.ts';
import { type AuditIntentRecord, auditIntentModel } from './auditIntents.model.ts';

export type AuditIntentsStore = ReturnType<typeof createAuditIntentsStore>;
/** An act of somebody's as it was begun. */
export type AuditIntent = Pick<NewAuditEntry, 'act' | 'byRole' | 'at' | 'subject' | 'personId'> & {
  id: string;
  byId: string;
};

/** Keeps which acts were begun, so that none goes without a trace where the process dies. */
export function createAuditIntentsStore(connection: Connection) {
  const intents = auditIntentModel(connection);
  return {
    async begin({ id, byId, personId, ...intent }: AuditIntent): Promise<void> {
      await intents.create([
        {
          ...intent,
          _id: new Types.ObjectId(id),
          byId: new Types.ObjectId(byId),
          personId: personId === null ? null : new Types.ObjectId(personId),
        },
      ]);
    },

    /** Takes it away; whether it was still there. */
    async end(id: string, session?: ClientSession): Promise<boolean> {
      const { deletedCount } = await intents.deleteOne(
        { _id: new Types.ObjectId(id) },
        { ...(session && { session }) },
      );
      return deletedCount === 1;
    },

    /** Those begun before an instant, the oldest first. */
    async begunBefore(before: Date, limit: number): Promise<AuditIntent[]> {
      const records = await intents
        .find({ at: { $lt: before } })
        .sort({ at: 1, _id: 1 })
        .limit(limit)
        .lean<AuditIntentRecord[]>();
      return records.map(({ _id, byId, personId, ...intent }) => ({
        ...intent,
        id: _id.toHexString(),
        byId: byId.toHexString(),
        personId: personId?.toHexString() ?? null,
      }));
    },
  };
}
