import { z } from 'zod';
import { revSchema } from '../primitives/index.ts';
import { RETENTION, RETENTION_KEYS, type RetentionKey } from './limits.ts';

export * from './limits.ts';

/** Days by what is kept. */
export type RetentionDays = Record<RetentionKey, number>;

export const retentionSchema = z.object({
  days: z.record(z.enum(RETENTION_KEYS), z.number()),
  rev: revSchema,
});
export type Retention = { days: RetentionDays; rev: number };

export const DEFAULT_RETENTION = Object.fromEntries(
  RETENTION_KEYS.map((key) => [key, RETENTION[key].days]),
) as RetentionDays;

const bounded = Object.fromEntries(
  RETENTION_KEYS.map((key) => [
    key,
    z.number().int().min(RETENTION[key].min).max(RETENTION[key].max),
  ]),
) as Record<RetentionKey, z.ZodNumber>;

export const newRetentionSchema = z.strictObject({ days: z.strictObject(bounded) });
