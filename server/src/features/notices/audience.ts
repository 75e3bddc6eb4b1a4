import type { Followed } from '@roundhouse/shared/notices';
import type { Parts } from '../../app/parts.ts';
import type { NoticeOrderRecord } from './noticeOrders.model.ts';

/** A stretch of those an order is for, and where it ends; `place` is `null` at the end of all. */
export type AudiencePage = {
  personIds: string[];
  /** What they follow, where that is why they are told: `idea:ID`. */
  via: string | null;
  place: string | null;
};

type Order = Pick<NoticeOrderRecord, 'audience' | 'actorId' | 'doneUpTo'>;

/**
 * The next stretch after `doneUpTo`: first the people named, then the followers of one thing after
 * the other, each in the order of their identifiers. A place is the number of the list and the last
 * of it that was told, e.g. `1 5f…`. Somebody in two lists comes twice: their notice has one
 * identifier. Who did it and who is left out are not in it.
 */
export async function nextAudience(
  parts: Pick<Parts, 'subscriptions'>,
  { audience, actorId, doneUpTo }: Order,
  limit: number,
): Promise<AudiencePage> {
  const [number = '0', last = ''] = (doneUpTo ?? '').split(' ');
  const index = Number(number);
  const followed = index === 0 ? null : audience.followersOf[index - 1];
  const all = followed
    ? await parts.subscriptions.followers(followed, last, limit)
    : namedAfter(audience.personIds, last, limit);
  const isEnd = all.length < limit;
  const isLastList = index >= audience.followersOf.length;
  const place = isEnd ? `${index + 1} ` : `${index} ${all.at(-1)}`;
  const left = new Set([...audience.except, actorId]);
  return {
    personIds: all.filter((id) => !left.has(id)),
    via: followed ? viaOf(followed) : null,
    place: isEnd && isLastList ? null : place,
  };
}

const viaOf = ({ kind, id }: Followed) => `${kind}:${id}`;

function namedAfter(personIds: string[], last: string, limit: number): string[] {
  const sorted = [...new Set(personIds)].sort();
  return sorted.filter((id) => id > last).slice(0, limit);
}
