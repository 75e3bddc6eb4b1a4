import type { StoredEvent } from '@roundhouse/shared/events';
import { SETTLED_STATES } from '@roundhouse/shared/promises';
import type { Parts } from '../../app/parts.ts';
import { changeStatus, concealed, tellStatusChanged } from '../ideas/index.ts';

/** Ideas looked at in one go. */
const BATCH = 100;

/**
 * Archives open ideas whose time ran out, each in a transaction of its own and in the idea's turn:
 * they keep everything, and a support brings them back. One that the brand owes an answer stays open,
 * and its time does not run out any more: silence must not end what was promised. Answers how many.
 */
export async function archiveExpired(parts: Parts): Promise<number> {
  const now = parts.clock();
  let archived = 0;
  for (;;) {
    const ids = await parts.ideas.expiredBy(now, BATCH);
    for (const id of ids) {
      const events = await parts.ideaTurns(id, () => archive(parts, id, now));
      parts.broadcaster.tell(events);
      if (events.some(({ name }) => name === 'timeline.added')) archived++;
    }
    if (ids.length < BATCH) break;
  }
  if (archived > 0) parts.jobs.poke('notices');
  return archived;
}

async function archive(parts: Parts, ideaId: string, now: Date): Promise<StoredEvent[]> {
  const done = await parts.storage.transaction(async (session) => {
    const idea = await parts.ideas.get(ideaId, session);
    if (!idea?.lifetime || new Date(idea.lifetime.endsAt) > now) return null;
    const promise = await parts.promises.get(ideaId, session);
    if (promise && !SETTLED_STATES.includes(promise.state)) {
      const kept = await parts.ideas.setLifetime(ideaId, null, session);
      return kept && { change: { idea: kept, from: idea.status, board: null }, entry: null };
    }
    // Only open ideas have a lifetime; one that the brand took up meanwhile has none any more.
    const change = await changeStatus(parts, ideaId, 'archived', session);
    const line = { ideaId, at: now, byId: null, kind: 'archived' } as const;
    const entry = await parts.timeline.add(line, session);
    const shown = concealed(idea);
    await parts.noticeOrders.add(
      {
        kind: 'step',
        audience: {
          personIds: idea.authorId ? [idea.authorId] : [],
          followersOf: [{ kind: 'idea', id: ideaId }],
        },
        group: `idea:${ideaId}`,
        about: { [shown.language]: shown.title },
        path: `/ideas/${ideaId}/${shown.slug}`,
        actorId: null,
        detail: 'archived',
        at: now,
      },
      session,
    );
    return { change, entry };
  });
  if (!done) return [];
  const { events } = await tellStatusChanged(parts, done.change);
  return done.entry ? [...events, done.entry] : events;
}
