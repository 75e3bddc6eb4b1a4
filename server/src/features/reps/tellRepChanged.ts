import type { StoredEvent } from '@roundhouse/shared/events';
import type { Rep } from '@roundhouse/shared/reps';
import type { Parts } from '../../app/parts.ts';
import { presentReps } from './presentReps.ts';

/** A person as a rep now, if they are one, and what there is to tell after that changed. */
export async function tellRepChanged(
  parts: Parts,
  personId: string,
): Promise<{ rep: Rep | null; events: StoredEvent[] }> {
  parts.sessions.refresh(personId);
  const [briefs, stored] = await Promise.all([
    parts.people.briefs([personId]),
    parts.reps.get(personId),
  ]);
  const person = briefs.get(personId);
  const rep = stored ? ((await presentReps(parts, [stored]))[0] ?? null) : null;
  const changed = { name: 'rep.changed', payload: { personId, rep } } as const;
  return {
    rep,
    events: person ? [{ name: 'person.changed', payload: person }, changed] : [changed],
  };
}
