import type { StoredEvent } from '@roundhouse/shared/events';
import { SETTLED_STATES } from '@roundhouse/shared/promises';
import type { Parts } from '../../app/parts.ts';
import { presentPromises } from './presentPromises.ts';

type Session = Parameters<Parts['promises']['insert']>[2];

/**
 * Settles the promise of an idea that is being answered, within the transaction of the answer:
 * kept, or kept late where its date had passed before. Nothing where there is none, or it is
 * settled. Answers what there is to tell.
 */
export async function keepPromise(
  parts: Parts,
  ideaId: string,
  byId: string,
  session: Session,
): Promise<StoredEvent[]> {
  const promise = await parts.promises.get(ideaId, session);
  if (!promise || SETTLED_STATES.includes(promise.state)) return [];
  const answeredAt = parts.clock();
  const stoodFrom = promise.pauses.find(({ to }) => to === null)?.from ?? answeredAt;
  const isLate = promise.escalations.length > 0 || promise.dueAt < stoodFrom;
  const pauses = promise.pauses.map((pause) => ({ ...pause, to: pause.to ?? answeredAt }));
  const state = isLate ? 'kept_late' : 'kept';
  const settled = await parts.promises.change(
    ideaId,
    { state, answeredAt, answeredById: byId, pauses, nextAt: null },
    session,
  );
  if (!settled) return [];
  const entry = await parts.timeline.add(
    { ideaId, at: answeredAt, kind: 'promise_kept', byId, isOnTime: !isLate },
    session,
  );
  const [told] = await presentPromises(parts, [settled]);
  return told ? [{ name: 'promise.changed', payload: told }, entry] : [entry];
}
