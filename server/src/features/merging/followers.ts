import type { Parts } from '../../app/parts.ts';

type Session = Parameters<Parts['subscriptions']['drop']>[1];

const idea = (id: string) => ({ kind: 'idea', id }) as const;

/** Has those who follow an idea follow the one it is merged into; answers how many come. */
export async function carryFollowers(
  parts: Pick<Parts, 'subscriptions'>,
  { sourceId, targetId }: { sourceId: string; targetId: string },
  session: Session,
): Promise<number> {
  const there = await parts.subscriptions.all(idea(targetId), session);
  const coming = await parts.subscriptions.all(idea(sourceId), session);
  const fresh = Array.from(coming).flatMap(([id, record]) => (there.has(id) ? [] : record));
  await parts.subscriptions.carry(fresh, idea(targetId), session);
  return fresh.length;
}

/** Ends what merges made people follow, but for those who follow an idea that is still merged into it. */
export async function partFollowers(
  parts: Pick<Parts, 'subscriptions'>,
  { targetId, remainingIds }: { targetId: string; remainingIds: string[] },
  session: Session,
): Promise<void> {
  const there = await parts.subscriptions.all(idea(targetId), session);
  const staying = new Set<string>();
  for (const id of remainingIds) {
    for (const personId of (await parts.subscriptions.all(idea(id), session)).keys()) {
      staying.add(personId);
    }
  }
  const leaving = Array.from(there).flatMap(([id, record]) =>
    record.isCarried && !staying.has(id) ? record : [],
  );
  await parts.subscriptions.drop(leaving, session);
}
