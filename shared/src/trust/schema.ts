import { z } from 'zod';
import { revSchema } from '../primitives/index.ts';
import { TRUST_CAUSES, TRUST_LEVELS } from './levels.ts';

export * from './allowances.ts';
export * from './levels.ts';
export * from './links.ts';
export * from './rules.ts';

export const trustLevelSchema = z.enum(TRUST_LEVELS);
const count = z.number().int().nonnegative();

/** How far I am known, and how I got there. */
export const myTrustSchema = z.object({
  /** What counts now. */
  level: trustLevelSchema,
  /** The highest level reached; above `level` only while a sanction lowers it. */
  reached: trustLevelSchema,
  figures: z.object({ days: count, supports: count, useful: count }),
  /** What lowers it now, and after how many more days of reading it ends. */
  lowered: z.array(z.object({ cause: z.enum(TRUST_CAUSES), daysLeft: count })),
  rev: revSchema,
});
export type MyTrust = z.infer<typeof myTrustSchema>;

const perGate = z.object({ ideas: count, comments: count, supports: count });

/** How much of today I have used; days are those of UTC. */
export const myTodaySchema = perGate.extend({
  /** What my level still takes today; `null` for those of the house, who stand outside. */
  left: perGate.nullable(),
  resetsAt: z.iso.datetime(),
});
export type MyToday = z.infer<typeof myTodaySchema>;
