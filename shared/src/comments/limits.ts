/** `depth`: a comment (0) may have replies (1), and these replies of their own (2). */
export const COMMENT_LIMITS = { body: 5_000, mentions: 10, depth: 2, perPage: 20 } as const;

export const REACTIONS = ['useful', 'love', 'fun', 'insight', 'puzzled'] as const;
export type Reaction = (typeof REACTIONS)[number];

export const COMMENT_SORTS = ['oldest', 'newest', 'useful'] as const;
export type CommentSort = (typeof COMMENT_SORTS)[number];
