import { readLocalText } from '@roundhouse/shared/localText';
import type { Locale } from '@roundhouse/shared/primitives';
import type { Parts } from '../../app/parts.ts';
import type { Addressee } from '../people/index.ts';
import type { StoredDelivery } from './deliveries.store.ts';
import type { NoticeOrderRecord } from './noticeOrders.model.ts';
import { type Sentence, sentenceOf } from './words/sentences.ts';

/** Something to tell one person, in their language. */
export type Telling = {
  delivery: StoredDelivery;
  order: NoticeOrderRecord;
  to: Addressee;
  about: { text: string; language: Locale };
  excerpt: { text: string; language: Locale } | null;
  sentence: Sentence;
};

type ReadingParts = Pick<Parts, 'noticeOrders' | 'notices' | 'people' | 'site'>;

/** The brand's name, as mails and messages call it. */
export async function brandName({ site }: Pick<Parts, 'site'>): Promise<string> {
  return (await site.brand())?.name ?? 'Roundhouse';
}

/**
 * What these deliveries tell, in the same order. Left out is what has no person or no words any
 * more.
 */
export async function readTellings(
  parts: ReadingParts,
  deliveries: StoredDelivery[],
): Promise<Telling[]> {
  const notices = await parts.notices.of(deliveries.map(({ noticeId }) => noticeId));
  const orderIds = new Map(notices.map(({ id, orderId }) => [id, orderId]));
  const orders = await parts.noticeOrders.of([...orderIds.values()]);
  const [people, actors, brand] = await Promise.all([
    parts.people.addressees(deliveries.map(({ personId }) => personId)),
    parts.people.briefs(Array.from(orders.values(), ({ actorId }) => actorId ?? []).flat()),
    brandName(parts),
  ]);
  return deliveries.flatMap((delivery) => {
    const order = orders.get(orderIds.get(delivery.noticeId) ?? '');
    const to = people.get(delivery.personId);
    if (!order || !to) return [];
    const actor = actors.get(order.actorId ?? '')?.name ?? brand;
    return [toTelling(delivery, order, to, { actor, brand })];
  });
}

function toTelling(
  delivery: StoredDelivery,
  order: NoticeOrderRecord,
  to: Addressee,
  names: { actor: string; brand: string },
): Telling {
  const { locale } = to;
  const about = readLocalText(order.about, locale);
  const excerpt = order.excerpt && readLocalText(order.excerpt, locale);
  const { detail, kind } = order;
  const isFollower = delivery.via !== null;
  const told = { ...names, about: about.text, detail, isFollower };
  return {
    delivery,
    order,
    to,
    about,
    excerpt: excerpt && excerpt.text.trim() !== '' ? excerpt : null,
    sentence: sentenceOf(kind, told, locale),
  };
}
