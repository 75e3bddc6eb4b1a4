import type { Parts } from '../../app/parts.ts';
import { lookAtIdea } from './lookAtIdea.ts';

/** How far back the frequent look and the thorough one go, in ms, and the supports that make an idea worth it. */
const FREQUENT = { backMs: 90_000, fewest: 15 };
const THOROUGH = { backMs: 60 * 60_000, fewest: 15 };
/** Ideas looked at in one run; the others come the next time. */
const MOST = 50;

/** Looks at ideas that got many supports just now. */
export const lookForFloods = (parts: Parts, now: Date) => look(parts, now, FREQUENT);

/** Looks at ideas that got many in an hour: floods that take their time. */
export const lookForSlowFloods = (parts: Parts, now: Date) => look(parts, now, THOROUGH);

async function look(parts: Parts, now: Date, { backMs, fewest }: typeof FREQUENT): Promise<void> {
  await parts.evidence.settle();
  const since = new Date(now.getTime() - backMs);
  const ideaIds = await parts.evidence.store.busySince(since, fewest);
  for (const ideaId of ideaIds.slice(0, MOST)) {
    parts.broadcaster.tell(await lookAtIdea(parts, ideaId));
  }
}
