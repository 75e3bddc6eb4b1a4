export const DECISION_LIMITS = { text: 300, reason: 4_000, wouldChange: 1_000, page: 24 } as const;

/** What a decision can come to; each is also a status of the idea. */
export const OUTCOMES = ['planned', 'development', 'declined'] as const;
