import type { Verdict } from '@roundhouse/shared/responses';
import type { ClientSession, Connection } from 'mongoose';
import { type VerdictRecord, verdictModel } from './verdicts.model.ts';

export type VerdictsStore = ReturnType<typeof createVerdictsStore>;

const keyOf = (responseId: string, personId: string) => `${responseId}:${personId}`;

/** Reads and writes who says what of which response. */
export function createVerdictsStore(connection: Connection) {
  const verdicts = verdictModel(connection);
  return {
    model: verdicts,

    async get(
      responseId: string,
      personId: string,
      session: ClientSession,
    ): Promise<Verdict | null> {
      const record = await verdicts
        .findById(keyOf(responseId, personId))
        .session(session)
        .lean<VerdictRecord>();
      return record?.verdict ?? null;
    },

    /** A person's verdicts on these responses, by response. */
    async among(personId: string, responseIds: string[]): Promise<Record<string, Verdict>> {
      if (responseIds.length === 0) return {};
      const records = await verdicts
        .find({ _id: { $in: responseIds.map((id) => keyOf(id, personId)) } })
        .lean<VerdictRecord[]>();
      return Object.fromEntries(
        records.map(({ _id, verdict }) => [_id.slice(0, _id.indexOf(':')), verdict]),
      );
    },

    /** Puts a person's verdict as told; `null` takes it away. */
    async keep(
      responseId: string,
      personId: string,
      verdict: Verdict | null,
      session: ClientSession,
    ): Promise<void> {
      const _id = keyOf(responseId, personId);
      if (verdict === null) await verdicts.deleteOne({ _id }, { session });
      else await verdicts.updateOne({ _id }, { $set: { verdict } }, { upsert: true, session });
    },
  };
}
