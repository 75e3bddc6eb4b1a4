import type { Asker } from '@roundhouse/shared/permissions';
import {
  ALLOWANCES,
  type DailyGate,
  dayAround,
  gateMissed,
  type PostContents,
} from '@roundhouse/shared/trust';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { dailyLimit } from './dailyLimit.ts';

type Wish = {
  contents?: PostContents;
  /** Counts one more of it for today. */
  today?: DailyGate;
};

/**
 * Refuses what the asker's level does not allow yet: `trust_too_low` or `daily_limit`. Whoever has
 * a role stands outside.
 */
export async function requireAllowed(
  parts: Pick<Parts, 'trust' | 'dailyUse' | 'clock' | 'config'>,
  asker: Asker,
  { contents, today }: Wish,
): Promise<void> {
  const { id, role } = member(asker);
  if (role !== 'fan') return;
  const now = parts.clock();
  const level = await parts.trust.levelOf(id, now);
  const what = gateMissed(level, contents ?? {});
  if (what) throw new Refusal('trust_too_low', { what, limit: ALLOWANCES[level][what], level });
  if (!today) return;
  const limit = dailyLimit(parts, level, today);
  if (await parts.dailyUse.take(id, today, limit, now)) return;
  const resetsAt = dayAround(now).until.toISOString();
  throw new Refusal('daily_limit', { what: today, limit, resetsAt });
}
