export const FILTER_LIMITS = { filters: 300, pattern: 80, wordsInPhrase: 8 } as const;

/** What a filter looks for, and what it does with a text that has it. */
export const FILTER_KINDS = ['word', 'link'] as const;
export type FilterKind = (typeof FILTER_KINDS)[number];
export const FILTER_ACTS = ['hold', 'refuse'] as const;
export type FilterAct = (typeof FILTER_ACTS)[number];

/** How many first posts of a newcomer a moderator looks at before they are shown. */
export const FIRST_POSTS = [0, 1, 2, 3] as const;

/** What can be held. */
export const HOLD_KINDS = ['idea', 'ideaEdit', 'comment', 'commentEdit'] as const;
export type HoldKind = (typeof HOLD_KINDS)[number];

/** Why a moderator looks at a post first; published on `/trust`. */
export const HOLD_RULES = [
  'first_post',
  'links',
  'repeated',
  'disposable_mail',
  'too_fast',
  'filter',
] as const;
export type HoldRule = (typeof HOLD_RULES)[number];

/** `posting`: approved, and on its way; only for a moment, or after a crash. */
export const HOLD_STATES = ['waiting', 'posting', 'approved', 'rejected', 'withdrawn'] as const;
export type HoldState = (typeof HOLD_STATES)[number];

/** Longest time of typing that is told, in ms; beyond it says nothing more. */
export const TYPED_MS_MAX = 24 * 60 * 60 * 1000;
