import type { MySupport, Pledge, SetAside } from '@roundhouse/shared/supports';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type KeptSupport, NO_SUPPORT } from './applyWishes.ts';
import { type StoredSetAside, type SupportRecord, supportModel } from './supports.model.ts';

export type SupportsStore = ReturnType<typeof createSupportsStore>;
/** A supporter of an idea, and where a page that ends with them stopped. */
export type Supporter = { personId: string; since: string };

/** A support at its time, as the console of floods draws it. */
export type TimedSupport = { personId: string; since: Date; isCounted: boolean };

/** Ideas a person supports, and by idea why their support is set aside. */
type SupportedAmong = { supportedIds: string[]; setAside: Record<string, SetAside> };

/** Identifiers asked for in one query. */
const KEYS_AT_ONCE = 1000;
/** Supports of one person that are set aside, shown to them. */
const MOST_ASIDE = 100;

const keyOf = (ideaId: string, personId: string) => `${ideaId}:${personId}`;

/** Reads and writes who supports what, and what they would buy. */
export function createSupportsStore(connection: Connection) {
  const supports = supportModel(connection);

  async function among(
    ideaId: string,
    people: string[],
    filter: object,
    session?: ClientSession,
  ): Promise<string[]> {
    const found: string[] = [];
    for (let at = 0; at < people.length; at += KEYS_AT_ONCE) {
      const keys = people.slice(at, at + KEYS_AT_ONCE).map((id) => keyOf(ideaId, id));
      const records = await supports
        .find({ _id: { $in: keys }, ...filter }, { _id: 0, personId: 1 })
        .session(session ?? null)
        .lean<Pick<SupportRecord, 'personId'>[]>();
      for (const { personId } of records) found.push(personId.toHexString());
    }
    return found;
  }

  return {
    model: supports,

    async get(ideaId: string, personId: string): Promise<MySupport> {
      const record = await supports.findById(keyOf(ideaId, personId)).lean<SupportRecord>();
      return record ? toMySupport(record) : NO_SUPPORT;
    },

    /** These people's supports of an idea, by person; those who never gave one are left out. */
    async of(
      ideaId: string,
      people: string[],
      session?: ClientSession,
    ): Promise<Map<string, KeptSupport>> {
      const keys = [...new Set(people)].map((personId) => keyOf(ideaId, personId));
      const records = await supports
        .find({ _id: { $in: keys } })
        .session(session ?? null)
        .lean<SupportRecord[]>();
      return new Map(records.map((record) => [record.personId.toHexString(), toKept(record)]));
    },

    /** Puts people's supports of an idea as told. */
    async keep(
      ideaId: string,
      changed: ReadonlyMap<string, KeptSupport>,
      session: ClientSession,
    ): Promise<void> {
      const writes = Array.from(changed, ([personId, mine]) => ({
        replaceOne: {
          filter: { _id: keyOf(ideaId, personId) },
          replacement: toRecord(ideaId, personId, mine),
          upsert: true,
        },
      }));
      await supports.bulkWrite(writes, { session, ordered: true });
    },

    /** Which of these ideas a person supports, and why some of those supports are set aside. */
    async supportedAmong(personId: string, ideaIds: string[]): Promise<SupportedAmong> {
      if (ideaIds.length === 0) return { supportedIds: [], setAside: {} };
      const records = await supports
        .find(
          { _id: { $in: ideaIds.map((id) => keyOf(id, personId)) }, isSupporting: true },
          { ideaId: 1, setAside: 1 },
        )
        .lean<Pick<SupportRecord, 'ideaId' | 'setAside'>[]>();
      const aside = records.flatMap(({ ideaId, setAside }) =>
        setAside ? [[ideaId.toHexString(), toSetAside(setAside)] as const] : [],
      );
      return {
        supportedIds: records.map(({ ideaId }) => ideaId.toHexString()),
        setAside: Object.fromEntries(aside),
      };
    },

    /** All ideas a person supports, the newest support first; at most `limit`. */
    async supportedBy(personId: string, limit: number): Promise<string[]> {
      const records = await supports
        .find({ personId: new Types.ObjectId(personId), isSupporting: true }, { ideaId: 1 })
        .sort({ since: -1 })
        .limit(limit)
        .lean<Pick<SupportRecord, 'ideaId'>[]>();
      return records.map(({ ideaId }) => ideaId.toHexString());
    },

    /** Supporters of an idea that count, newest first, after a given one. */
    async supporters(ideaId: string, after: Supporter | null, limit: number): Promise<Supporter[]> {
      const standing = { ideaId: new Types.ObjectId(ideaId), isCounted: true };
      const records = await supports
        .find({ ...standing, ...(after ? olderThan(ideaId, after) : {}) })
        .sort({ since: -1, _id: -1 })
        .limit(limit)
        .lean<SupportRecord[]>();
      return records.map(({ personId, since }) => ({
        personId: personId.toHexString(),
        since: (since as Date).toISOString(),
      }));
    },

    /** Whose support of an idea counts, newest first, by their identifiers alone. */
    async newestSupporters(ideaId: string, limit: number): Promise<string[]> {
      const records = await supports
        .find({ ideaId: new Types.ObjectId(ideaId), isCounted: true }, { _id: 0, personId: 1 })
        .sort({ since: -1, _id: -1 })
        .limit(limit)
        .lean<Pick<SupportRecord, 'personId'>[]>();
      return records.map(({ personId }) => personId.toHexString());
    },

    /** Which of these people's supports of an idea count. */
    async countedAmong(
      ideaId: string,
      people: string[],
      session: ClientSession,
    ): Promise<Set<string>> {
      return new Set(await among(ideaId, people, { isCounted: true }, session));
    },

    /** Who of these people ever supported an idea and is set aside, or is not; in the given order. */
    async amongBySetAside(ideaId: string, people: string[], isAside: boolean): Promise<string[]> {
      const found = await among(ideaId, people, {
        'setAside.actId': { $exists: isAside },
      });
      const those = new Set(found);
      return [...new Set(people)].filter((id) => those.has(id));
    },

    /** Of a person's supports those that are set aside, the latest first. */
    async asideOf(personId: string): Promise<{ ideaId: string; setAside: SetAside }[]> {
      const records = await supports
        .find({ personId: new Types.ObjectId(personId), 'setAside.actId': { $exists: true } })
        .sort({ 'setAside.at': -1 })
        .limit(MOST_ASIDE)
        .lean<SupportRecord[]>();
      return records.flatMap((record) => {
        const { setAside } = toMySupport(record);
        return setAside ? [{ ideaId: record.ideaId.toHexString(), setAside }] : [];
      });
    },

    /** The newest supports of an idea that stand, counted or not, within a stretch of time (both ends in it). */
    async timed(
      ideaId: string,
      { from, to }: { from?: Date; to?: Date },
      limit: number,
    ): Promise<TimedSupport[]> {
      const since = { ...(from && { $gte: from }), ...(to && { $lte: to }) };
      const newest = (isCounted: boolean) =>
        supports
          .find(
            {
              ideaId: new Types.ObjectId(ideaId),
              isCounted,
              isSupporting: true,
              ...(from || to ? { since } : {}),
            },
            { _id: 0, personId: 1, since: 1, isCounted: 1 },
          )
          .sort({ since: -1, _id: -1 })
          .limit(limit)
          .lean<{ personId: Types.ObjectId; since: Date; isCounted: boolean }[]>();
      const records = (await Promise.all([newest(true), newest(false)])).flat();
      const points = records.map((each) => ({ ...each, personId: each.personId.toHexString() }));
      return points.sort(byNewest).slice(0, limit);
    },

    /** An idea's supports counted from what is kept: those that count, those set aside, and pledged units. */
    async recount(ideaId: string, session: ClientSession) {
      const ofIdea = { ideaId: new Types.ObjectId(ideaId) };
      const supported = await supports
        .countDocuments({ ...ofIdea, isCounted: true })
        .session(session);
      const setAside = await supports
        .countDocuments({ ...ofIdea, isCounted: false, isSupporting: true })
        .session(session);
      const pledges = await this.pledges(ideaId, session);
      const pledgedUnits = pledges.reduce((sum, { units }) => sum + units, 0);
      return { numbers: { supports: supported, setAside, pledgedUnits }, pledges };
    },

    /** All pledges on an idea that count, by price. */
    async pledges(
      ideaId: string,
      session?: ClientSession,
    ): Promise<Pick<Pledge, 'units' | 'price'>[]> {
      const records = await supports
        .find(
          { ideaId: new Types.ObjectId(ideaId), 'pledge.price': { $gte: 0 }, isCounted: true },
          { _id: 0, 'pledge.units': 1, 'pledge.price': 1 },
        )
        .session(session ?? null)
        .lean<{ pledge: Pledge }[]>();
      return records.map(({ pledge }) => pledge);
    },

    /** When each support of an idea that counts was given. */
    async timesGiven(ideaId: string, session: ClientSession): Promise<Date[]> {
      const records = await supports
        .find({ ideaId: new Types.ObjectId(ideaId), isCounted: true }, { _id: 0, since: 1 })
        .session(session)
        .lean<Pick<SupportRecord, 'since'>[]>();
      return records.flatMap(({ since }) => since ?? []);
    },

    /** How many supports that stand a person gave since an instant. */
    async countGivenSince(personId: string, since: Date): Promise<number> {
      return supports.countDocuments({
        personId: new Types.ObjectId(personId),
        isSupporting: true,
        since: { $gte: since },
      });
    },

    /** How many of these ideas count a support of this person. */
    async countAmong(personId: string, ideaIds: string[]): Promise<number> {
      if (ideaIds.length === 0) return 0;
      const keys = ideaIds.map((ideaId) => keyOf(ideaId, personId));
      return supports.countDocuments({ _id: { $in: keys }, isCounted: true });
    },

    /** How many ideas a person supports; one that was merged into another is counted once. */
    async countByPerson(personId: string): Promise<number> {
      return supports.countDocuments({
        personId: new Types.ObjectId(personId),
        isSupporting: true,
        'own.isSupporting': { $ne: false },
      });
    },

    /** How many people's supports of an idea count, counted from what is kept. */
    async countByIdea(ideaId: string): Promise<number> {
      return supports.countDocuments({ ideaId: new Types.ObjectId(ideaId), isCounted: true });
    },
  };
}

function byNewest(a: TimedSupport, b: TimedSupport): number {
  return b.since.getTime() - a.since.getTime() || (a.personId < b.personId ? 1 : -1);
}

function olderThan(ideaId: string, { since, personId }: Supporter) {
  const at = new Date(since);
  return {
    since: { $lte: at },
    $or: [{ since: { $lt: at } }, { since: at, _id: { $lt: keyOf(ideaId, personId) } }],
  };
}

function toRecord(
  ideaId: string,
  personId: string,
  { since, setAside, pledgedAt, ...mine }: KeptSupport,
): SupportRecord {
  return {
    ...mine,
    setAside: setAside && { ...setAside, at: new Date(setAside.at) },
    pledgedAt: mine.pledge && pledgedAt ? new Date(pledgedAt) : null,
    isCounted: mine.isSupporting && setAside === null,
    _id: keyOf(ideaId, personId),
    ideaId: new Types.ObjectId(ideaId),
    personId: new Types.ObjectId(personId),
    since: since === null ? null : new Date(since),
  };
}

function toKept(record: SupportRecord): KeptSupport {
  return { ...toMySupport(record), pledgedAt: record.pledgedAt?.toISOString() ?? null };
}

function toMySupport(record: SupportRecord): MySupport {
  const { isSupporting, since, pledge, setAside, rev } = record;
  return {
    isSupporting,
    since: since?.toISOString() ?? null,
    pledge,
    setAside: setAside ? toSetAside(setAside) : null,
    rev,
  };
}

const toSetAside = ({ at, ...rest }: StoredSetAside): SetAside => ({
  ...rest,
  at: at.toISOString(),
});
