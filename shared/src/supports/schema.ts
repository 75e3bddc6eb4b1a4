import { z } from 'zod';
import {
  idSchema,
  instantSchema,
  lineOfText,
  localeSchema,
  revSchema,
} from '../primitives/index.ts';
import { PLEDGE_LIMITS } from './limits.ts';

export * from './limits.ts';

/** What a supporter would buy: how many, at what price each, and why. */
export const pledgeSchema = z.object({
  units: z.number().int().min(1).max(PLEDGE_LIMITS.units),
  /** Minor units (cents) of the brand's currency, each. */
  price: z.number().int().min(0).max(PLEDGE_LIMITS.price),
  reason: lineOfText(0, PLEDGE_LIMITS.reason),
});
export type Pledge = z.infer<typeof pledgeSchema>;

/** All pledges of an idea in a few numbers; prices in minor units, `null` where nobody pledged. */
export const pledgeSummarySchema = z.object({
  rev: revSchema,
  people: z.number().int(),
  units: z.number().int(),
  prices: z
    .object({
      lowest: z.number(),
      lowerQuartile: z.number(),
      median: z.number(),
      upperQuartile: z.number(),
      highest: z.number(),
      /** Units wanted in each of up to eight price ranges of equal width, from lowest to highest. */
      unitsByRange: z.array(z.number().int()),
    })
    .nullable(),
});
export type PledgeSummary = z.infer<typeof pledgeSummarySchema>;

/** Why a moderator set a support aside: it is kept, and not counted. */
export const setAsideSchema = z.object({
  /** The act of a moderator that did it. */
  actId: idSchema,
  at: instantSchema,
  reason: z.string(),
  /** The language the reason is written in. */
  language: localeSchema,
});
export type SetAside = z.infer<typeof setAsideSchema>;

/** My support of one idea. `rev` grows with each change of it, over giving and undoing. */
export const mySupportSchema = z.object({
  isSupporting: z.boolean(),
  since: instantSchema.nullable(),
  pledge: pledgeSchema.nullable(),
  /** Set while it is not counted. Undoing it and giving it anew does not change that. */
  setAside: setAsideSchema.nullable(),
  rev: revSchema,
});
export type MySupport = z.infer<typeof mySupportSchema>;
