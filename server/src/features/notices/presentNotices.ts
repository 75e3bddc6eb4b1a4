import type { Notice } from '@roundhouse/shared/notices';
import type { Parts } from '../../app/parts.ts';
import type { StoredNotice } from './notices.store.ts';

/** Notices as their person sees them: with the words of their orders, and who did it as they are now. */
export async function presentNotices(
  parts: Pick<Parts, 'noticeOrders' | 'people'>,
  stored: StoredNotice[],
): Promise<Notice[]> {
  const orders = await parts.noticeOrders.of(stored.map(({ orderId }) => orderId));
  const actors = Array.from(orders.values(), ({ actorId }) => actorId ?? []).flat();
  const people = await parts.people.briefs(actors);
  return stored.flatMap(({ id, orderId, at, isRead }) => {
    const order = orders.get(orderId);
    if (!order) return [];
    const { kind, group, about, path, actorId, detail } = order;
    const actor = people.get(actorId ?? '') ?? null;
    return { id, kind, group, about, path, actor, detail, at: at.toISOString(), isRead };
  });
}
