/** How many ideas are filed at once, and how many tags are given or taken. */
export const FILING_LIMITS = { ideas: 100, tags: 5 } as const;
