import { deleteRecords, objectId, plainRecords } from '../../storage/personalRecords.ts';
import { rewriteTexts } from '../../storage/rewriteTexts.ts';
import { namedAs, ownRecords, type PersonalDataKeeper } from '../personalData/index.ts';

/** What a person follows, chose and was told. */
export const personalFollows = ownRecords({
  name: 'follows',
  collection: 'subscriptions',
  by: 'personId',
  without: ['id'],
});
export const personalPreferences = ownRecords({
  name: 'preferences',
  collection: 'noticePreferences',
  by: '_id',
});
export const personalPushes = ownRecords({
  name: 'browsers-for-push',
  collection: 'pushSubscriptions',
  by: 'personId',
  without: ['id', 'endpoint', 'keys'],
});
export const personalDeliveries = ownRecords({
  name: 'notices-to-deliver',
  collection: 'deliveries',
  by: 'personId',
  without: ['id'],
});

/** Notices to them, and their part in notices to others: who did it, and their words. */
export const personalNotices: PersonalDataKeeper = {
  name: 'notices',
  async *export({ storage, noticeOrders }, personId) {
    const mine = { personId: objectId(personId) };
    for await (const record of plainRecords(storage.connection, 'notices', mine)) {
      const orderId = `${record.orderId}`;
      const order = (await noticeOrders.of([orderId])).get(orderId);
      const { id, at, isRead } = record;
      yield { id, at, isRead, kind: order?.kind, about: order?.about, path: order?.path };
    }
  },
  async erase({ storage: { connection }, noticeOrders }, { personId, name }) {
    await deleteRecords(connection, 'notices', { personId: objectId(personId) });
    await noticeOrders.forgetPerson(personId);
    // What others said is quoted to those who are told of it, as they said it.
    await rewriteTexts(connection, 'noticeOrders', { excerpt: { $ne: null } }, namedAs(name));
  },
};
