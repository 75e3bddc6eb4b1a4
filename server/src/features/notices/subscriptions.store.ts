import type { Followed } from '@roundhouse/shared/notices';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { BATCH, inBatches } from '../../storage/batches.ts';
import { isDuplicateKey } from '../../storage/duplicateKey.ts';
import { type SubscriptionRecord, subscriptionModel } from './subscriptions.model.ts';

export type SubscriptionsStore = ReturnType<typeof createSubscriptionsStore>;
/** Where a page of what a person follows stopped. */
export type SubscriptionPlace = { since: string; key: string };
export type StoredSubscription = { key: string; followed: Followed; since: Date };

const prefixOf = ({ kind, id }: Followed) => `${kind}:${id}:`;
const keyOf = (followed: Followed, personId: string) => prefixOf(followed) + personId;

/** Reads and writes who follows what. */
export function createSubscriptionsStore(connection: Connection) {
  const subscriptions = subscriptionModel(connection);
  return {
    model: subscriptions,

    async isFollowing(personId: string, followed: Followed): Promise<boolean> {
      return (await subscriptions.exists({ _id: keyOf(followed, personId) })) !== null;
    },

    /** Whether this is new. */
    async add(personId: string, followed: Followed, since: Date): Promise<boolean> {
      const record: SubscriptionRecord = {
        _id: keyOf(followed, personId),
        personId: new Types.ObjectId(personId),
        kind: followed.kind,
        followedId: new Types.ObjectId(followed.id),
        since,
      };
      try {
        await subscriptions.create([record]);
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
      return true;
    },

    /** Whether it was there. */
    async remove(personId: string, followed: Followed): Promise<boolean> {
      const { deletedCount } = await subscriptions.deleteOne({ _id: keyOf(followed, personId) });
      return deletedCount > 0;
    },

    /** A stretch of what a person follows, newest first. */
    async of(
      personId: string,
      after: SubscriptionPlace | null,
      limit: number,
    ): Promise<StoredSubscription[]> {
      const records = await subscriptions
        .find({ personId: new Types.ObjectId(personId), ...(after ? olderThan(after) : {}) })
        .sort({ since: -1, _id: -1 })
        .limit(limit)
        .lean<SubscriptionRecord[]>();
      return records.map(({ _id, kind, followedId, since }) => ({
        key: _id,
        followed: { kind, id: followedId.toHexString() },
        since,
      }));
    },

    /** How many people follow a thing. */
    async count(followed: Followed): Promise<number> {
      const prefix = prefixOf(followed);
      return subscriptions.countDocuments({ _id: { $gt: prefix, $lt: `${prefix}g` } });
    },

    /** Everyone who follows a thing, by person. */
    async all(
      followed: Followed,
      session?: ClientSession,
    ): Promise<Map<string, SubscriptionRecord>> {
      const prefix = prefixOf(followed);
      const records = await subscriptions
        .find({ _id: { $gt: prefix, $lt: `${prefix}g` } })
        .session(session ?? null)
        .batchSize(BATCH)
        .lean<SubscriptionRecord[]>();
      return new Map(records.map((record) => [record.personId.toHexString(), record]));
    },

    /** Has the followers of another thing follow this one: those who do not yet. */
    async carry(
      records: SubscriptionRecord[],
      to: Followed,
      session: ClientSession,
    ): Promise<void> {
      const carried = records.map(({ personId, since }) => ({
        _id: keyOf(to, personId.toHexString()),
        personId,
        kind: to.kind,
        followedId: new Types.ObjectId(to.id),
        since,
        isCarried: true as const,
      }));
      for (const batch of inBatches(carried)) {
        await subscriptions.insertMany(batch, { session, lean: true });
      }
    },

    /** Ends these. */
    async drop(records: SubscriptionRecord[], session: ClientSession): Promise<void> {
      for (const batch of inBatches(records)) {
        const keys = batch.map(({ _id }) => _id);
        await subscriptions.deleteMany({ _id: { $in: keys } }, { session });
      }
    },

    /** People who follow a thing, in the order of their identifiers, after one of them. */
    async followers(followed: Followed, afterId: string, limit: number): Promise<string[]> {
      const prefix = prefixOf(followed);
      const records = await subscriptions
        .find({ _id: { $gt: prefix + afterId, $lt: `${prefix}g` } }, { personId: 1 })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<Pick<SubscriptionRecord, 'personId'>[]>();
      return records.map(({ personId }) => personId.toHexString());
    },
  };
}

function olderThan({ since, key }: SubscriptionPlace) {
  const date = new Date(since);
  return {
    since: { $lte: date },
    $or: [{ since: { $lt: date } }, { since: date, _id: { $lt: key } }],
  };
}
