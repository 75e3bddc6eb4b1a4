/** Prices are in minor units (cents) of the brand's currency. */
export const PLEDGE_LIMITS = { units: 1000, price: 10_000_000, reason: 140 } as const;
