/** What can be reported: what a person wrote, and how a person shows themselves (name, picture, words about them). */
export const REPORTABLE = ['idea', 'comment', 'response', 'update', 'person'] as const;
export type ReportableKind = (typeof REPORTABLE)[number];

/** `upheld`: a moderator acted on it; `dismissed`: it keeps to the rules. */
export const REPORT_OUTCOMES = ['upheld', 'dismissed'] as const;
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number];

/**
 * `text` and `words` in characters. `open` is how many reports of one person may wait at once,
 * `openWhenRestricted` how many of somebody who is muted or suspended. The same unchanged thing can
 * be reported again `againDays` after a moderator looked at it.
 */
export const REPORT_LIMITS = {
  text: 1000,
  words: 1000,
  perPage: 30,
  open: 50,
  openWhenRestricted: 5,
  againDays: 30,
} as const;

const DAY_MS = 86_400_000;

/**
 * Whether a person may report something again that a moderator has settled: once it was changed
 * since, or after a while.
 */
export function isReportableAgain(
  settledAt: Date,
  { changedAt, now }: { changedAt: Date | null; now: Date },
): boolean {
  if (changedAt !== null && changedAt > settledAt) return true;
  return now.getTime() - settledAt.getTime() >= REPORT_LIMITS.againDays * DAY_MS;
}
