import type { Parts } from '../../app/parts.ts';
import { nextAudience } from './audience.ts';
import type { Delivery } from './deliveries.store.ts';
import { noticeId } from './noticeId.ts';
import type { NoticeOrderRecord } from './noticeOrders.model.ts';
import type { StoredNotice } from './notices.store.ts';
import { writeLetters } from './writeLetters.ts';

/** People told in one transaction. */
export const AUDIENCE_PAGE = 500;
/** Orders that take turns, so that a long one does not hold up a short one. */
const AT_A_TIME = 20;

type Session = Parameters<Parts['notices']['insert']>[1];

/**
 * Carries out what features ordered to be told: stores everybody's notice and what is to go out of
 * it by mail or push, a page of people in each transaction, then lets the mails be written. Broken
 * off, it goes on where it was; done twice, it changes nothing.
 */
export async function carryOutOrders(parts: Parts): Promise<void> {
  for (;;) {
    const waiting = await parts.noticeOrders.waiting(AT_A_TIME);
    if (waiting.length === 0 || parts.readiness.isDraining) break;
    for (const orderId of waiting) {
      if (parts.readiness.isDraining) break;
      const told = await parts.storage.transaction((session) => tellPage(parts, orderId, session));
      await parts.arrivals.tell(told);
    }
  }
  await writeLetters(parts);
  parts.jobs.poke('mails');
  parts.jobs.poke('pushes');
}

/** Tells one page of an order's audience; answers the notices that are new. */
async function tellPage(parts: Parts, orderId: string, session: Session): Promise<string[]> {
  const order = await parts.noticeOrders.get(orderId, session);
  if (!order || order.state === 'done') return [];
  const { personIds, via, place } = await nextAudience(parts, order, AUDIENCE_PAGE);
  const fresh = await storeNew(parts, order, personIds, session);
  await parts.deliveries.insert(await deliveriesOf(parts, order, fresh, via), session);
  await parts.noticeOrders.reach(orderId, place, session);
  return fresh.map(({ id }) => id);
}

async function storeNew(
  parts: Parts,
  { _id, at }: NoticeOrderRecord,
  personIds: string[],
  session: Session,
): Promise<StoredNotice[]> {
  const orderId = _id.toHexString();
  const notices = personIds.map((personId) => ({
    id: noticeId(orderId, personId),
    personId,
    orderId,
    at,
    isRead: false,
  }));
  const known = await parts.notices.known(
    notices.map(({ id }) => id),
    session,
  );
  const fresh = notices.filter(({ id }) => !known.has(id));
  await parts.notices.insert(fresh, session);
  return fresh;
}

/** What is to go out of these notices, by their people's choices for this kind. */
async function deliveriesOf(
  parts: Parts,
  { kind }: NoticeOrderRecord,
  notices: StoredNotice[],
  via: string | null,
): Promise<Delivery[]> {
  const personIds = notices.map(({ personId }) => personId);
  const [preferences, pushable] = await Promise.all([
    parts.noticePreferences.of(personIds),
    parts.pushSubscriptions.havingAny(personIds),
  ]);
  return notices.flatMap(({ id: noticeId, personId }) => {
    const choice = preferences.get(personId)?.choices[kind];
    if (!choice) return [];
    const ways: Delivery['way'][] = choice.mail === 'none' ? [] : [choice.mail];
    if (choice.isPushed && pushable.has(personId)) ways.push('push');
    return ways.map((way) => ({ noticeId, personId, way, via }));
  });
}
