import type { StoredEvent } from '@roundhouse/shared/events';
import { findClusters, keepClusters, SUPPORTS_LOOKED_AT } from '@roundhouse/shared/integrity';
import { makeId } from '@roundhouse/shared/primitives';
import type { Parts } from '../../app/parts.ts';
import { tellFlood } from './tellFlood.ts';
import { writeFlood } from './writeFlood.ts';

/** Looks for clusters among an idea's supports, keeps what it finds, and answers what to tell of it. */
export async function lookAtIdea(parts: Parts, ideaId: string): Promise<StoredEvent[]> {
  await parts.evidence.settle();
  const found = findClusters(await parts.evidence.store.of(ideaId, SUPPORTS_LOOKED_AT));
  if (found.length === 0 && !(await parts.floods.get(ideaId))) return [];
  const written = await parts.storage.transaction(async (session) => {
    const idea = await parts.ideas.get(ideaId, session);
    if (!idea) return null;
    const known = await parts.floods.get(ideaId, session);
    const clusters = keepClusters(known?.clusters ?? [], found, makeId);
    return { idea, flood: await writeFlood(parts, idea, known, clusters, session) };
  });
  return written ? tellFlood(parts, written.idea, written.flood) : [];
}
