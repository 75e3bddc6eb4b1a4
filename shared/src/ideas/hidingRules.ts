/** The published rules by which a moderator may hide an idea; there are no others. */
export const HIDING_RULES = ['insult', 'private', 'illegal', 'danger', 'advert'] as const;
export type HidingRule = (typeof HIDING_RULES)[number];
