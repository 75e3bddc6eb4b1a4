import type { StoredEvent } from '@roundhouse/shared/events';
import type { Standing } from '@roundhouse/shared/sanctions';
import type { Parts } from '../../app/parts.ts';

/** What to tell after a person's standing changed: their sessions read it anew, their screens hear it. */
export function tellStanding(
  parts: Pick<Parts, 'sessions' | 'jobs'>,
  personId: string,
  standing: Standing,
): StoredEvent[] {
  parts.sessions.refresh(personId);
  parts.jobs.poke('notices');
  return [{ name: 'standing.changed', payload: { ...standing, personId } }];
}
