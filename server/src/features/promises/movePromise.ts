import { SETTLED_STATES } from '@roundhouse/shared/promises';
import type { Parts } from '../../app/parts.ts';
import { datesOf } from './advance.ts';
import { readAround } from './readAround.ts';

type Session = Parameters<Parts['promises']['insert']>[2];

/**
 * Takes a promise along when its idea moves to another board, within the transaction of that: its
 * days stay as promised, but run by the new board's calendar, and the reps there answer for it.
 */
export async function movePromise(
  parts: Pick<Parts, 'promises' | 'calendars' | 'reps' | 'clock'>,
  ideaId: string,
  boardId: string,
  session: Session,
): Promise<void> {
  const promise = await parts.promises.get(ideaId, session);
  if (!promise) return;
  const isSettled = SETTLED_STATES.includes(promise.state);
  const dates = isSettled
    ? {}
    : datesOf(promise, await readAround(parts, boardId, session), parts.clock());
  await parts.promises.change(ideaId, { boardId, ...dates }, session);
}
