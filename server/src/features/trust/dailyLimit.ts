import { type DailyGate, perDay, type TrustLevel } from '@roundhouse/shared/trust';
import type { Parts } from '../../app/parts.ts';

/** How much a day takes at this level, by the published allowances and the owner's factor. */
export const dailyLimit = (
  { config }: Pick<Parts, 'config'>,
  level: TrustLevel,
  gate: DailyGate,
): number => Math.ceil(perDay(level, gate) * config.RATE_LIMIT_FACTOR);
