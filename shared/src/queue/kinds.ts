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

/** `claimMinutes`: how long an item is one moderator's alone. */
export const QUEUE_LIMITS = { claimMinutes: 30, perPage: 50 } as const;
