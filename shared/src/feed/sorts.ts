export const FEED_PAGE = 24;

export const FEED_SORTS = ['hot', 'new', 'top-week', 'top-month', 'top', 'discussed'] as const;
export type FeedSort = (typeof FEED_SORTS)[number];
