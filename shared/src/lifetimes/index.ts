/**
 * How long an open idea stays without being heard: each milestone of supports that it reaches in
 * time extends it (as LEGO Ideas does). After the last milestone it does not end any more.
 */
import { z } from 'zod';
import { instantSchema } from '../primitives/index.ts';

/** So many supports within so many days after the milestone before (or after posting). */
export const milestoneSchema = z.strictObject({
  supports: z.number().int().min(1).max(10_000_000),
  days: z.number().int().min(1).max(3650),
});
export type Milestone = z.infer<typeof milestoneSchema>;

export const lifetimeRuleSchema = z.strictObject({
  isOn: z.boolean(),
  /** In growing order of supports. */
  milestones: z
    .array(milestoneSchema)
    .min(1)
    .max(10)
    .refine((all) =>
      all.every((one, at) => at === 0 || one.supports > (all[at - 1]?.supports ?? 0)),
    ),
});
export type LifetimeRule = z.infer<typeof lifetimeRuleSchema>;

export const DEFAULT_LIFETIME: LifetimeRule = {
  isOn: true,
  milestones: [
    { supports: 100, days: 60 },
    { supports: 1_000, days: 365 },
    { supports: 5_000, days: 182 },
    { supports: 10_000, days: 182 },
  ],
};

/** What an open idea must reach, and until when. */
export const lifetimeSchema = z.object({ supports: z.number().int(), endsAt: instantSchema });
export type Lifetime = z.infer<typeof lifetimeSchema>;
