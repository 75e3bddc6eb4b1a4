import type { Locale } from '../primitives/index.ts';
import type { DailyGate, PostGate } from '../trust/allowances.ts';
import type { FieldRule } from './registry.ts';
import type { ErrorCode } from './statuses.ts';

export type Gate = PostGate | DailyGate;

/** What a text may say besides its words, written in its language already. */
export type Told = {
  limit: string;
  seconds: string;
  until: string | null;
  found: string;
  time: string;
  what: Gate;
  name: string | null;
};

/** All that errors say in one language: a module of its own, for readers load theirs alone. */
export type ErrorTexts = {
  locale: Locale;
  errors: Record<ErrorCode, (told: Told) => string>;
  fields: Record<FieldRule, (limit: string) => string>;
  quoted: (words: string) => string;
  megabytes: (amount: string) => string;
};
