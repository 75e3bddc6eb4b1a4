/**
 * How many days things are kept, at most: what the board starts with, and within what an owner may
 * choose. What each is counted from stands in docs/operations/personal-data.md.
 */
export const RETENTION = {
  /** Notices in the inbox, from the day they came. */
  notices: { days: 365, min: 30, max: 3650 },
  /** Mails in the outbox, from the day they were written. */
  mails: { days: 30, min: 7, max: 365 },
  /** Sessions, and links to sign in or to confirm, from the day they ended. */
  sessions: { days: 7, min: 1, max: 90 },
  /** Accounts whose address was never confirmed and that did nothing, from the day they were made. */
  accounts: { days: 90, min: 30, max: 730 },
  /** Uploads nobody used, from the day they were not used any more. */
  uploads: { days: 7, min: 1, max: 90 },
  /** What reporters wrote, from the day their report was settled. */
  reports: { days: 180, min: 30, max: 730 },
  /** Hashes by which floods of supports are seen, from the day of the support. */
  evidence: { days: 30, min: 7, max: 90 },
  /** Downloads of one's own data, from the day they were ready. */
  downloads: { days: 7, min: 1, max: 7 },
} as const;

export type RetentionKey = keyof typeof RETENTION;
export const RETENTION_KEYS = Object.keys(RETENTION) as RetentionKey[];
