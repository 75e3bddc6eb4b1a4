import type { RetentionDays } from '@roundhouse/shared/retention';
import type { Parts } from '../../app/parts.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Deletes all that is past its time. One thing that fails does not keep the others. */
export async function enforceRetention(parts: Parts, now: Date): Promise<void> {
  const { days } = await parts.retention.get();
  const failures: unknown[] = [];
  for (const { key, forgetBefore } of parts.personalData.forgetting) {
    try {
      const gone = await forgetBefore(parts, beforeWhich(now, days[key as keyof RetentionDays]));
      if (gone > 0) parts.log.info({ key, gone }, 'What was past its time is deleted.');
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Not all could be deleted.');
}

const beforeWhich = (now: Date, days: number) => new Date(now.getTime() - days * DAY_MS);
