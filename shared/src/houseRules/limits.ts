export * from './ruleKeys.ts';

export const HOUSE_RULES_LIMITS = {
  sections: 30,
  title: 100,
  text: 4000,
  note: 500,
  /** Lower-case letters, digits and hyphens: it is also the section's anchor on the page. */
  key: /^[a-z][a-z0-9-]{1,39}$/,
} as const;

/** The rules as they stand, as far as every page must know: whoever accepted less than `required` is asked before their next post. */
export type RulesInForce = { version: number; required: number };
