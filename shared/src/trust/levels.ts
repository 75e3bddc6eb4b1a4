/** How far a fan is known here, from the least to the most; roles above fan stand outside. */
export const TRUST_LEVELS = ['newcomer', 'member', 'regular', 'trusted'] as const;
export type TrustLevel = (typeof TRUST_LEVELS)[number];

/** What lets trust grow. */
export type TrustFigures = {
  /** Distinct days, in UTC, on which the person came by signed in. */
  days: number;
  /** Supports that others gave to the person's ideas. */
  supports: number;
  /** How often others marked a comment of theirs as useful. */
  useful: number;
};

/** What a level asks for: so many days, and so many supports and useful marks together. */
export type TrustThreshold = { days: number; thanks: number };

/** The published thresholds; both numbers of a level must be reached. */
export const TRUST_THRESHOLDS: Record<TrustLevel, TrustThreshold> = {
  newcomer: { days: 0, thanks: 0 },
  member: { days: 3, thanks: 1 },
  regular: { days: 15, thanks: 10 },
  trusted: { days: 50, thanks: 50 },
};

/** Days of reading after which a level that a sanction took comes back. */
export const TRUST_RETURNS_AFTER_DAYS = 15;

/** Why trust was lowered; nothing else lowers it. */
export const TRUST_CAUSES = ['suspension', 'ban'] as const;
export type TrustCause = (typeof TRUST_CAUSES)[number];

/** How many levels each cause takes. None takes anybody below `newcomer`. */
export const TRUST_FALLS: Record<TrustCause, number> = { suspension: 1, ban: 3 };
