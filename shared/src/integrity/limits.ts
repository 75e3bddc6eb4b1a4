/** Supports that change in one transaction; more are done in steps of as many. */
export const SET_ASIDE_STEP = 300;
/** Single supports that one act may name. */
export const NAMED_SUPPORTS = 500;
/** Supports of an idea that the console looks at, the newest ones. */
export const SUPPORTS_LOOKED_AT = 20_000;
export const SET_ASIDE_REASON = { min: 5, max: 300 } as const;

export const SET_ASIDE_KINDS = ['set_aside', 'counted_again'] as const;
export type SetAsideKind = (typeof SET_ASIDE_KINDS)[number];

/**
 * What makes a burst suspicious: supports share an address range or one address, an agent, come
 * from accounts younger than a day, follow each other like clockwork, or come far faster than the
 * idea's others.
 */
export const SUSPICIONS = ['range', 'address', 'agent', 'young', 'gaps', 'rhythm'] as const;
export type Suspicion = (typeof SUSPICIONS)[number];
