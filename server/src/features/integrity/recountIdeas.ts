import { setTimeout as rest } from 'node:timers/promises';
import type { Parts } from '../../app/parts.ts';
import { recountIdea } from './recountIdea.ts';

/** Runs in a day, with some to spare: so many together count every idea once. */
const RUNS_A_DAY = 1200;
const FEWEST_IN_A_RUN = 20;
const BATCH = 100;
const DRIFTS_KEPT = 100;
/** Between two ideas, so that those who use the board go first. */
const REST_MS = 5;

/**
 * Counts ideas anew from the records, a stretch of them with each run and all within a day; all in
 * one run where somebody asked for it. Goes on where the last run ended.
 */
export async function recountIdeas(parts: Parts): Promise<void> {
  const state = await parts.recounts.get();
  const share = Math.ceil((await parts.ideas.countAll()) / RUNS_A_DAY);
  let left = state.isHurried ? Number.POSITIVE_INFINITY : Math.max(FEWEST_IN_A_RUN, share);
  let { afterId, startedAt, ideas, drifts } = state;
  if (startedAt === null) {
    [startedAt, ideas] = [parts.clock(), 0];
    await parts.recounts.put({ startedAt, ideas, afterId: null });
  }
  while (left > 0) {
    const ids = await parts.ideas.idsAfter(afterId, Math.min(BATCH, left));
    for (const id of ids) {
      const mended = await recountIdea(parts, id);
      if (mended) {
        parts.broadcaster.tell(mended.events);
        drifts = [mended.drift, ...drifts].slice(0, DRIFTS_KEPT);
      }
      await rest(REST_MS);
    }
    const isOver = ids.length < Math.min(BATCH, left);
    left -= ids.length;
    ideas += ids.length;
    afterId = isOver ? null : (ids.at(-1) ?? null);
    await parts.recounts.put(
      isOver
        ? { afterId, ideas, drifts, startedAt: null, finishedAt: parts.clock(), isHurried: false }
        : { afterId, ideas, drifts },
    );
    if (isOver) return;
  }
}
