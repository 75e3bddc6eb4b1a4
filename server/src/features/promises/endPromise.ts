import { SETTLED_STATES } from '@roundhouse/shared/promises';
import type { Parts } from '../../app/parts.ts';

type Session = Parameters<Parts['promises']['insert']>[2];

/**
 * Ends the clock of an idea that nobody waits for an answer to any more, as it was withdrawn or
 * merged, within the transaction of that. One that was late by then stays counted as late.
 */
export async function endPromise(
  parts: Pick<Parts, 'promises'>,
  ideaId: string,
  session: Session,
): Promise<void> {
  const promise = await parts.promises.get(ideaId, session);
  if (!promise || SETTLED_STATES.includes(promise.state)) return;
  await parts.promises.change(ideaId, { state: 'ended', nextAt: null }, session);
}
