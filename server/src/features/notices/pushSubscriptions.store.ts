import { createHash } from 'node:crypto';
import { type Connection, Types } from 'mongoose';
import { type PushSubscriptionRecord, pushSubscriptionModel } from './pushSubscriptions.model.ts';

export type PushSubscriptionsStore = ReturnType<typeof createPushSubscriptionsStore>;
export type PushTarget = Pick<PushSubscriptionRecord, 'endpoint' | 'keys'>;

/** Browsers of one person that take push messages; beyond that the oldest are forgotten. */
const MOST_OF_A_PERSON = 10;

const keyOf = (endpoint: string) => createHash('sha256').update(endpoint).digest('hex');

/** Reads and writes which browsers take push messages. */
export function createPushSubscriptionsStore(connection: Connection) {
  const subscriptions = pushSubscriptionModel(connection);
  return {
    model: subscriptions,

    /** Keeps a browser; one that somebody else used before is now this person's. */
    async keep(personId: string, { endpoint, keys }: PushTarget, at: Date): Promise<void> {
      const person = new Types.ObjectId(personId);
      await subscriptions.replaceOne(
        { _id: keyOf(endpoint) },
        { personId: person, endpoint, keys, createdAt: at },
        { upsert: true },
      );
      const surplus = await subscriptions
        .find({ personId: person }, { _id: 1 })
        .sort({ createdAt: -1 })
        .skip(MOST_OF_A_PERSON)
        .lean<Pick<PushSubscriptionRecord, '_id'>[]>();
      if (surplus.length === 0) return;
      await subscriptions.deleteMany({ _id: { $in: surplus.map(({ _id }) => _id) } });
    },

    async remove(personId: string, endpoint: string): Promise<void> {
      const personsOwn = { _id: keyOf(endpoint), personId: new Types.ObjectId(personId) };
      await subscriptions.deleteOne(personsOwn);
    },

    /** Forgets a browser of which its push service says that it is gone. */
    async forget(endpoint: string): Promise<void> {
      await subscriptions.deleteOne({ _id: keyOf(endpoint) });
    },

    /** Which of these people have a browser that takes push messages. */
    async havingAny(personIds: string[]): Promise<Set<string>> {
      const records = await subscriptions
        .find({ personId: { $in: personIds.map((id) => new Types.ObjectId(id)) } }, { personId: 1 })
        .lean<Pick<PushSubscriptionRecord, 'personId'>[]>();
      return new Set(records.map(({ personId }) => personId.toHexString()));
    },

    /** The browsers of these people, by person. */
    async of(personIds: string[]): Promise<Map<string, PushTarget[]>> {
      const records = await subscriptions
        .find({ personId: { $in: personIds.map((id) => new Types.ObjectId(id)) } })
        .lean<PushSubscriptionRecord[]>();
      const found = new Map<string, PushTarget[]>();
      for (const { personId, endpoint, keys } of records) {
        const id = personId.toHexString();
        found.set(id, [...(found.get(id) ?? []), { endpoint, keys }]);
      }
      return found;
    },
  };
}
