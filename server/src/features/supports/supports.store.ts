import type { MySupport, Pledge } from '@roundhouse/shared/supports';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type KeptSupport, NO_SUPPORT } from './applyWishes.ts';
import { type SupportRecord, supportModel } from './supports.model.ts';

export type SupportsStore = ReturnType<typeof createSupportsStore>;
/** A supporter of an idea, and where a page that ends with them stopped. */
export type Supporter = { personId: string; since: string };

const keyOf = (ideaId: string, personId: string) => `${ideaId}:${personId}`;

/** Reads and writes who supports what, and what they would buy. */
export function createSupportsStore(connection: Connection) {
  const supports = supportModel(connection);
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
      session: ClientSession,
    ): Promise<Map<string, KeptSupport>> {
      const keys = [...new Set(people)].map((personId) => keyOf(ideaId, personId));
      const records = await supports
        .find({ _id: { $in: keys } })
        .session(session)
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

    /** Which of these ideas a person supports. */
    async supportedAmong(personId: string, ideaIds: string[]): Promise<string[]> {
      if (ideaIds.length === 0) return [];
      const records = await supports
        .find(
          { _id: { $in: ideaIds.map((id) => keyOf(id, personId)) }, isSupporting: true },
          { ideaId: 1 },
        )
        .lean<Pick<SupportRecord, 'ideaId'>[]>();
      return records.map(({ ideaId }) => ideaId.toHexString());
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

    /** How many ideas a person supports. */
    async countByPerson(personId: string): Promise<number> {
      return supports.countDocuments({
        personId: new Types.ObjectId(personId),
        isSupporting: true,
      });
    },

    /** How many people's supports of an idea count, counted from what is kept. */
    async countByIdea(ideaId: string): Promise<number> {
      return supports.countDocuments({ ideaId: new Types.ObjectId(ideaId), isCounted: true });
    },
  };
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
    setAside: setAside ? { ...setAside, at: setAside.at.toISOString() } : null,
    rev,
  };
}
