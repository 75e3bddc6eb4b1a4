import { BRAND_STATUSES, isStanding } from '@roundhouse/shared/ideas';
import { type QueryFilter, Types } from 'mongoose';
import type { CardRecord, IdeaRecord, IdeasStore, StoredCard } from '../ideas/index.ts';
import { CARD_PROJECTION, toStoredCard } from '../ideas/index.ts';
import type { FeedFilter } from './feedFilter.ts';
import type { FeedPosition, OrderField } from './feedOrder.ts';

export type FeedStore = ReturnType<typeof createFeedStore>;
type Page = {
  filter: FeedFilter;
  order: readonly OrderField[];
  after: FeedPosition | null;
  limit: number;
};

/** Reads ideas in the orders of the feed. */
export function createFeedStore({ model }: Pick<IdeasStore, 'model'>) {
  return {
    /** A stretch of the ideas that `filter` lets through, behind `after`. */
    async page({ filter, order, after, limit }: Page): Promise<StoredCard[]> {
      const records = await model
        .find({ ...wanted(filter), ...(after && behind(order, after)) }, CARD_PROJECTION)
        .sort(Object.fromEntries([...order, '_id'].map((field) => [field, -1 as const])))
        .limit(limit)
        .lean<CardRecord[]>();
      return records.map(toStoredCard);
    },
  };
}

function wanted(filter: FeedFilter): QueryFilter<IdeaRecord> {
  const { boardId, kind, tag, authorId, among, postedSince } = filter;
  return {
    ...wantedStatus(filter),
    ...(boardId ? { boardId: new Types.ObjectId(boardId) } : {}),
    ...(kind ? { kind } : {}),
    ...(tag ? { tags: tag } : {}),
    ...(authorId ? { authorId: new Types.ObjectId(authorId) } : {}),
    ...(among ? { _id: { $in: among.map((id) => new Types.ObjectId(id)) } } : {}),
    ...(postedSince ? { createdAt: { $gte: postedSince } } : {}),
  };
}

/** Also says whether ideas of the status stand, so that the order's index serves the sort. */
function wantedStatus(filter: FeedFilter): QueryFilter<IdeaRecord> {
  const { status, isEveryStatus, isArchivedToo } = filter;
  if (status) return { isStanding: isStanding(status), status };
  if (isEveryStatus) return {};
  return isArchivedToo
    ? { status: { $in: [...BRAND_STATUSES, 'archived'] } }
    : { isStanding: true };
}

/** Ideas that come after a position: the first field bounds the index, the rest break ties. */
function behind(order: readonly OrderField[], { values, id }: FeedPosition) {
  const keys: [string, unknown][] = order.map((field, at) => [
    field,
    field === 'createdAt' ? new Date(values[at] ?? 0) : values[at],
  ]);
  const [first, limit] = keys[0] as [string, unknown];
  const all: [string, unknown][] = [...keys, ['_id', new Types.ObjectId(id)]];
  const later = all.map(([field, value], at) => ({
    ...Object.fromEntries(all.slice(0, at)),
    [field]: { $lt: value },
  }));
  return { $and: [{ [first]: { $lte: limit } }, { $or: later }] };
}
