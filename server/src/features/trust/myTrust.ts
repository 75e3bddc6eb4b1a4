import type { StoredEvent } from '@roundhouse/shared/events';
import {
  lasting,
  levelNow,
  type MyTrust,
  TRUST_RETURNS_AFTER_DAYS,
} from '@roundhouse/shared/trust';
import type { Parts } from '../../app/parts.ts';
import { figuresOf } from './figures.ts';
import type { StoredTrust } from './trust.store.ts';

/** What is stored of a person, as they are told it. */
export async function presentTrust(parts: Parts, stored: StoredTrust): Promise<MyTrust> {
  const { personId, reached, lowerings, days, rev } = stored;
  return {
    level: levelNow(reached, lowerings, days),
    reached,
    figures: await figuresOf(parts, personId, days),
    lowered: lasting(lowerings, days).map(({ cause, daysThen }) => ({
      cause,
      daysLeft: TRUST_RETURNS_AFTER_DAYS - (days - daysThen),
    })),
    rev,
  };
}

/** What to tell a person's screens after their trust changed. */
export async function tellTrust(parts: Parts, personId: string): Promise<StoredEvent[]> {
  parts.trust.forgetLevel(personId);
  const stored = await parts.trust.store.get(personId);
  const mine = await presentTrust(parts, stored);
  return [{ name: 'trust.changed', payload: { personId, ...mine } }];
}
