import { actions, run } from '../../app/procedure.ts';
import { choosePreferences, readPreferences } from './choosePreferences.ts';
import { countNotices } from './countNotices.ts';
import { follow, unfollow } from './follow.ts';
import { isFollowing } from './isFollowing.ts';
import { listFollowing } from './listFollowing.ts';
import { listNotices } from './listNotices.ts';
import { markAllRead, markRead } from './markRead.ts';
import { pushOff, pushOn, readPushKey } from './pushOn.ts';
import { unsubscribe } from './unsubscribe.ts';

export { type Arrivals, createArrivals } from './arrivals.ts';
export { carryOutOrders } from './carryOutOrders.ts';
export { changeChoices, takesUpdateMail } from './changeChoices.ts';
export { createDeliveriesStore, type DeliveriesStore } from './deliveries.store.ts';
export { forgetNotices } from './forgetNotices.ts';
export { createNoticeOrdersStore, type NoticeOrdersStore } from './noticeOrders.store.ts';
export {
  createNoticePreferencesStore,
  type NoticePreferencesStore,
} from './noticePreferences.store.ts';
export { createNoticesStore, type NoticesStore } from './notices.store.ts';
export { oneClick } from './oneClick.ts';
export {
  personalDeliveries,
  personalFollows,
  personalNotices,
  personalPreferences,
  personalPushes,
} from './personalNotices.ts';
export { type PushKeys, readPushKeys } from './pushKeys.ts';
export {
  createPushSubscriptionsStore,
  type PushSubscriptionsStore,
} from './pushSubscriptions.store.ts';
export { sendPushes } from './sendPushes.ts';
export { createSubscriptionsStore, type SubscriptionsStore } from './subscriptions.store.ts';
export { createUnsubscribeTokens, type UnsubscribeTokens } from './unsubscribeTokens.ts';
export { writeDigests } from './writeDigests.ts';

export const noticesHandlers = {
  list: actions.notices.list.handler(run(listNotices)),
  count: actions.notices.count.handler(run(countNotices)),
  markRead: actions.notices.markRead.handler(run(markRead)),
  markAllRead: actions.notices.markAllRead.handler(run(markAllRead)),
  follow: actions.notices.follow.handler(run(follow)),
  unfollow: actions.notices.unfollow.handler(run(unfollow)),
  isFollowing: actions.notices.isFollowing.handler(run(isFollowing)),
  following: actions.notices.following.handler(run(listFollowing)),
  preferences: actions.notices.preferences.handler(run(readPreferences)),
  choose: actions.notices.choose.handler(run(choosePreferences)),
  pushKey: actions.notices.pushKey.handler(run(readPushKey)),
  pushOn: actions.notices.pushOn.handler(run(pushOn)),
  pushOff: actions.notices.pushOff.handler(run(pushOff)),
  unsubscribe: actions.notices.unsubscribe.handler(run(unsubscribe)),
};
