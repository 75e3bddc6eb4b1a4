import { z } from 'zod';

/** How often a board's R&D reports, and on which day of the month (1 to 28), in the board's time zone. */
export const CADENCES = ['month', 'quarter', 'never'] as const;
export const cadenceSchema = z.strictObject({
  every: z.enum(CADENCES),
  day: z.number().int().min(1).max(28),
});
export type Cadence = z.infer<typeof cadenceSchema>;
export const DEFAULT_CADENCE: Cadence = { every: 'month', day: 1 };
