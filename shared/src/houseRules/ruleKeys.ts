/** The keys of the published rules that reports, hidings and sanctions name; there are no others. */
export const RULE_KEYS = ['insult', 'private', 'illegal', 'danger', 'advert'] as const;
export type RuleKey = (typeof RULE_KEYS)[number];
