import type { PersonBrief, PersonRow, Viewer } from '@roundhouse/shared/people';
import type { MemberRole } from '@roundhouse/shared/permissions';
import { FORMER_MEMBER_NAME } from '@roundhouse/shared/personalData';
import type { Locale } from '@roundhouse/shared/primitives';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { foldName, nameKeys } from './nameKeys.ts';
import { type PersonRecord, personModel } from './people.model.ts';
import { toBrief, toRow, toViewer } from './people.views.ts';

export type PeopleStore = ReturnType<typeof createPeopleStore>;
export type ProfileChange = Partial<
  Pick<Viewer, 'name' | 'bio' | 'region' | 'skills' | 'locale' | 'theme'>
>;
/** Whom to write to. */
export type Addressee = { email: string; isEmailVerified: boolean; locale: Locale };
type ListQuery = {
  q?: string;
  /** Whether `q` finds names alone: moderators search no addresses. */
  isByNameOnly?: boolean;
  role?: MemberRole;
  beforeId?: string;
  limit: number;
};

const SEARCH_RESULTS = 8;

/** Reads and changes people. They are made by the accounts part. */
export function createPeopleStore(connection: Connection) {
  const people = personModel(connection);

  async function change(id: string, set: object, session?: ClientSession) {
    return people
      .findByIdAndUpdate(id, { $set: set }, { returnDocument: 'after', session: session ?? null })
      .lean<PersonRecord>();
  }

  return {
    model: people,

    async get(id: string): Promise<PersonRecord | null> {
      return people.findById(id).lean<PersonRecord>();
    },

    async getByEmail(email: string): Promise<PersonRecord | null> {
      return people.findOne({ email: email.toLowerCase() }).lean<PersonRecord>();
    },

    async viewer(id: string): Promise<Viewer | null> {
      const record = await people.findById(id).lean<PersonRecord>();
      return record && toViewer(record);
    },

    /** What stands beside what these people wrote, by id; unknown ids are left out. */
    async briefs(ids: Iterable<string>): Promise<Map<string, PersonBrief>> {
      const wanted = [...new Set(ids)].map((id) => new Types.ObjectId(id));
      if (wanted.length === 0) return new Map();
      const records = await people
        .find({ _id: { $in: wanted } }, { name: 1, avatarId: 1, role: 1, isFormer: 1 })
        .lean<PersonRecord[]>();
      return new Map(records.map((record) => [record._id.toHexString(), toBrief(record)]));
    },

    /** Since when these people have an account; unknown ids are left out. */
    async joinedAt(ids: Iterable<string>): Promise<Map<string, Date>> {
      const wanted = [...new Set(ids)].map((id) => new Types.ObjectId(id));
      const records = await people
        .find({ _id: { $in: wanted } }, { createdAt: 1 })
        .lean<Pick<PersonRecord, '_id' | 'createdAt'>[]>();
      return new Map(records.map(({ _id, createdAt }) => [_id.toHexString(), createdAt]));
    },

    /** How many of these people gave which region; the empty one is those who gave none. */
    async countByRegion(ids: string[]): Promise<{ region: string; people: number }[]> {
      const counted = await people.aggregate<{ _id: string | null; people: number }>([
        { $match: { _id: { $in: ids.map((id) => new Types.ObjectId(id)) } } },
        { $group: { _id: '$region', people: { $sum: 1 } } },
      ]);
      return counted.map(({ _id, people: count }) => ({ region: _id ?? '', people: count }));
    },

    /** Where and in which language to write to these people; unknown ids are left out. */
    async addressees(ids: Iterable<string>): Promise<Map<string, Addressee>> {
      const wanted = [...new Set(ids)].map((id) => new Types.ObjectId(id));
      if (wanted.length === 0) return new Map();
      const records = await people
        .find(
          { _id: { $in: wanted }, isFormer: { $ne: true } },
          { email: 1, emailVerified: 1, locale: 1 },
        )
        .lean<Pick<PersonRecord, '_id' | 'email' | 'emailVerified' | 'locale'>[]>();
      return new Map(
        records.map(({ _id, email, emailVerified, locale }) => [
          _id.toHexString(),
          { email, isEmailVerified: emailVerified, locale },
        ]),
      );
    },

    /** People of whom a word of the name starts like `q`; at most eight, none for an empty `q`. */
    async search(q: string): Promise<PersonBrief[]> {
      const folded = foldName(q);
      if (!folded) return [];
      const records = await people
        .find(nameStartsLike(folded))
        .sort({ name: 1, _id: 1 })
        .limit(SEARCH_RESULTS)
        .lean<PersonRecord[]>();
      return records.map(toBrief);
    },

    /** A stretch of everybody, newest first. */
    async list({
      q,
      isByNameOnly = false,
      role,
      beforeId,
      limit,
    }: ListQuery): Promise<PersonRow[]> {
      const folded = foldName(q ?? '');
      const records = await people
        .find({
          ...(folded ? found(folded, isByNameOnly) : {}),
          ...(role ? { role } : {}),
          isFormer: { $ne: true },
          ...(beforeId ? { _id: { $lt: new Types.ObjectId(beforeId) } } : {}),
        })
        .sort({ _id: -1 })
        .limit(limit)
        .lean<PersonRecord[]>();
      return records.map(toRow);
    },

    async changeProfile(
      id: string,
      profile: ProfileChange,
      at: Date,
    ): Promise<PersonRecord | null> {
      const keys = profile.name === undefined ? {} : { nameKeys: nameKeys(profile.name) };
      return change(id, { ...profile, ...keys, updatedAt: at });
    },

    async setAvatar(id: string, avatarId: string | null, at: Date): Promise<PersonRecord | null> {
      return change(id, { avatarId, updatedAt: at });
    },

    /** Notes the rules a person accepted; whether that was news. */
    async acceptRules(id: string, version: number, session: ClientSession): Promise<boolean> {
      const unknown = { _id: new Types.ObjectId(id), acceptedRules: { $not: { $gte: version } } };
      const set = { $set: { acceptedRules: version } };
      return (await people.updateOne(unknown, set, { session })).modifiedCount > 0;
    },

    async acceptedRules(id: string): Promise<number> {
      const record = await people.findById(id, { acceptedRules: 1 }).lean<PersonRecord>();
      return record?.acceptedRules ?? 0;
    },

    async setRole(id: string, role: MemberRole, at: Date, session: ClientSession) {
      return change(id, { role, updatedAt: at }, session);
    },

    /** What a person is now, read inside the transaction that goes by it; `null` for nobody. */
    async roleOf(id: string, session: ClientSession): Promise<MemberRole | null> {
      const record = await people
        .findById(id, { role: 1, isFormer: 1 })
        .session(session)
        .lean<PersonRecord>();
      return record && !record.isFormer ? record.role : null;
    },

    /** All owners, read inside a transaction that may take the role from one of them. */
    async ownerIds(session?: ClientSession): Promise<string[]> {
      const owners = await people
        .find({ role: 'owner' }, { _id: 1 })
        .session(session ?? null)
        .lean<PersonRecord[]>();
      return owners.map((owner) => owner._id.toHexString());
    },

    /**
     * Takes all that a person is off their record; their picture's name stays until its file is
     * deleted. What they leave behind still finds somebody, under no name.
     */
    async makeFormer(id: string, session: ClientSession): Promise<void> {
      const nobody = { name: FORMER_MEMBER_NAME, nameKeys: [], email: `${id}@erased.invalid` };
      const blank = { image: null, bio: '', region: '', skills: [], theme: 'system' } as const;
      const $set = { ...nobody, ...blank, emailVerified: false, role: 'fan', isFormer: true };
      await people.updateOne({ _id: new Types.ObjectId(id) }, { $set } as object, { session });
    },

    /** Everybody with a role, in the order they joined. */
    async withRole(role: MemberRole): Promise<PersonBrief[]> {
      const records = await people.find({ role }).sort({ _id: 1 }).lean<PersonRecord[]>();
      return records.map(toBrief);
    },

    /** Writes to these people without changing more than the date, so that transactions on them meet. */
    async touch(ids: string[], at: Date, session: ClientSession): Promise<void> {
      const _id = { $in: ids.map((id) => new Types.ObjectId(id)) };
      await people.updateMany({ _id }, { $set: { updatedAt: at } }, { session });
    },

    /** The first who joined with this role, one who reads this language if there is one. */
    async firstWithRole(role: MemberRole, locale: Locale): Promise<PersonRecord | null> {
      const first = (filter: object) =>
        people.findOne(filter).sort({ _id: 1 }).lean<PersonRecord>();
      return (await first({ role, locale })) ?? first({ role });
    },
  };
}

const startsLike = (text: string) => ({ $gte: text, $lt: `${text}\uffff` });
const nameStartsLike = (folded: string) => ({ nameKeys: { $elemMatch: startsLike(folded) } });
const found = (folded: string, isByNameOnly: boolean) =>
  isByNameOnly
    ? nameStartsLike(folded)
    : { $or: [nameStartsLike(folded), emailStartsLike(folded)] };
const emailStartsLike = (folded: string) => ({ email: startsLike(folded) });
