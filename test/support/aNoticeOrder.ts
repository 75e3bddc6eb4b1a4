import type { OpenParts } from '../../server/src/app/createParts.ts';

type Order = Parameters<OpenParts['noticeOrders']['add']>[0];

/** An order of a notice to give; only its audience must be said. */
export function aNoticeOrder(order: Partial<Order> & Pick<Order, 'audience'>): Order {
  return {
    kind: 'response',
    group: 'idea:5f0000000000000000000001',
    about: { en: 'Bring back the night express' },
    path: '/ideas/5f0000000000000000000001/bring-back-the-night-express',
    actorId: null,
    detail: 'planned',
    excerpt: { en: 'The sleeping cars <return> next winter.' },
    at: new Date(),
    ...order,
  };
}

/** Gives an order as a feature would, in a transaction. */
export async function orderNotice(
  parts: OpenParts,
  order: Partial<Order> & Pick<Order, 'audience'>,
): Promise<void> {
  const at = parts.clock();
  await parts.storage.transaction((session) =>
    parts.noticeOrders.add(aNoticeOrder({ at, ...order }), session),
  );
  parts.jobs.poke('notices');
}
