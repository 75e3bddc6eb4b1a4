import type { Parts } from '../../app/parts.ts';

/** No request lasts so long. */
const GIVEN_UP_MS = 10 * 60 * 1000;
const BATCH = 100;

/**
 * Puts acts into the log of which nobody knows whether they were done, since the process died or the
 * store failed in between: with the time and role in which they were begun, and as outcome `unknown`.
 */
export async function recordUnfinished(
  { audit, storage }: Pick<Parts, 'audit' | 'storage'>,
  now: Date,
): Promise<void> {
  const before = new Date(now.getTime() - GIVEN_UP_MS);
  for (;;) {
    const unfinished = await audit.intents.begunBefore(before, BATCH);
    for (const { id, ...entry } of unfinished) {
      await storage.transaction(async (session) => {
        if (!(await audit.intents.end(id, session))) return;
        await audit.store.append({ ...entry, detail: { outcome: 'unknown' } }, session);
      });
    }
    if (unfinished.length < BATCH) return;
  }
}
