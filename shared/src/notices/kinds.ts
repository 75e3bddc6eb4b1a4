export const NOTICE_PAGE = 30;

/**
 * What one is told of. To fans: `response` (an idea I wrote or follow was answered), `step` (its
 * status changed without an answer, or it was archived), `update` (a board I follow), `reply`
 * (to my comment), `mention`, `thanks`, `moderation` (what moderators did with what I wrote, support
 * or reported, or with me). To reps: `promise` (due soon, late, escalated to me),
 * `note` (a colleague mentioned me), `rhythm` (an update is due).
 */
export const NOTICE_KINDS = [
  'response',
  'step',
  'update',
  'reply',
  'mention',
  'thanks',
  'promise',
  'note',
  'rhythm',
  'moderation',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const MAIL_RHYTHMS = ['at_once', 'daily', 'weekly', 'none'] as const;
export type MailRhythm = (typeof MAIL_RHYTHMS)[number];

/** Kinds that only those who speak for the brand are told of. */
export const REP_NOTICE_KINDS: readonly NoticeKind[] = ['promise', 'note', 'rhythm'];
