import { hardestOf, holdsAt, type Restriction } from '@roundhouse/shared/permissions';
import type { Standing } from '@roundhouse/shared/sanctions';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type StandingRecord, standingModel } from './standings.model.ts';

export type StandingsStore = ReturnType<typeof createStandingsStore>;

/** Where people stand: what is taken from them now. */
export function createStandingsStore(connection: Connection) {
  const standings = standingModel(connection);

  async function read(personId: string, session?: ClientSession) {
    return standings
      .findById(personId)
      .session(session ?? null)
      .lean<StandingRecord>();
  }

  return {
    model: standings,

    async of(personId: string, now: Date): Promise<Standing> {
      const record = await read(personId);
      return { rev: record?.rev ?? 0, restriction: hardestOf(record?.running ?? [], now) };
    },

    async restrictionOf(personId: string, now: Date): Promise<Restriction | null> {
      return hardestOf((await read(personId))?.running ?? [], now);
    },

    /** What was not lifted of these people's, by their ids; some may be over by the clock. */
    async runningOf(personIds: string[]): Promise<Map<string, Restriction[]>> {
      if (personIds.length === 0) return new Map();
      const _id = { $in: personIds.map((id) => new Types.ObjectId(id)) };
      const records = await standings.find({ _id }).lean<StandingRecord[]>();
      return new Map(records.map((record) => [record._id.toHexString(), record.running]));
    },

    /** Adds or takes away what runs; two changes of one person meet here. What is over by the clock goes. */
    async change(
      personId: string,
      change: { add?: Restriction | null; remove?: string },
      now: Date,
      session: ClientSession,
    ): Promise<Standing> {
      const before = await read(personId, session);
      const running = [
        ...(before?.running ?? []).filter(
          (each) => holdsAt(each, now) && each.sanctionId !== change.remove,
        ),
        ...(change.add ? [change.add] : []),
      ];
      const rev = (before?.rev ?? 0) + 1;
      await standings.updateOne(
        { _id: new Types.ObjectId(personId) },
        { $set: { running, rev } },
        { session, upsert: true },
      );
      return { rev, restriction: hardestOf(running, now) };
    },
  };
}
