/** What waits for a moderator. `reports`: what a person wrote was reported. */
export const QUEUE_KINDS = ['reports', 'first_post', 'spam', 'flood', 'appeal', 'merge'] as const;
export type QueueKind = (typeof QUEUE_KINDS)[number];

/** What an item of the queue is about. */
export const QUEUE_SUBJECTS = [
  'idea',
  'comment',
  'response',
  'update',
  'person',
  'hold',
  'appeal',
  'merge',
] as const;
export type QueueSubjectKind = (typeof QUEUE_SUBJECTS)[number];

/** Whose claim an item is to have: mine, or nobody's. */
export const CLAIM_FILTERS = ['mine', 'free'] as const;
export type ClaimFilter = (typeof CLAIM_FILTERS)[number];

/**
 * `claimMinutes`: how long an item is one moderator's alone. `around`: comments shown with the one
 * an item is about. Saved replies in characters.
 */
export const QUEUE_LIMITS = {
  claimMinutes: 30,
  perPage: 50,
  around: 20,
  replies: 100,
  replyName: 60,
  replyBody: 1000,
} as const;
