import { nextLevel, TRUST_THRESHOLDS } from '@roundhouse/shared/trust';
import type { Parts } from '../../app/parts.ts';
import { tellTrust } from './myTrust.ts';

/**
 * Counts the day of a signed-in person's request: one write on the first of a day, none after it.
 * Never fails the request it is made with.
 */
export async function noteVisit(parts: Parts, personId: string): Promise<void> {
  try {
    const counted = await parts.trust.countVisit(personId, parts.clock());
    if (!counted) return;
    const next = nextLevel(counted.reached);
    if (next && counted.days >= TRUST_THRESHOLDS[next].days) parts.jobs.poke('trust');
    if (counted.lowerings.length > 0) parts.broadcaster.tell(await tellTrust(parts, personId));
  } catch (err) {
    parts.log.warn({ err }, 'A visit could not be counted.');
  }
}
