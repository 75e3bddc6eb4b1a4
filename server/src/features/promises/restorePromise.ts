import { SETTLED_STATES } from '@roundhouse/shared/promises';
import type { Parts } from '../../app/parts.ts';
import { datesOf } from './advance.ts';
import type { PromiseRecord } from './promises.model.ts';
import { readAround } from './readAround.ts';

type Session = Parameters<Parts['promises']['insert']>[2];
type Kept = Pick<PromiseRecord, 'state'>;

const REASON = {
  en: 'It was merged into another idea.',
  fr: 'L’idée était réunie avec une autre.',
};

/**
 * Lets the clock go on that ended when an idea was merged, within the transaction that takes the
 * merge back. What it stood still in between counts as a pause, which everyone can read.
 */
export async function restorePromise(
  parts: Pick<Parts, 'promises' | 'calendars' | 'reps'>,
  ideaId: string,
  { state, from, to }: Kept & { from: Date; to: Date },
  session: Session,
): Promise<PromiseRecord | null> {
  const known = await parts.promises.get(ideaId, session);
  if (known?.state !== 'ended' || SETTLED_STATES.includes(state)) return known;
  const hasPaused = state === 'running' && to > from;
  const pauses = hasPaused ? [...known.pauses, { from, to, reason: REASON }] : known.pauses;
  const around = await readAround(parts, known.boardId.toHexString(), session);
  const dates = datesOf({ ...known, state, pauses }, around, to);
  return parts.promises.change(ideaId, { state, pauses, ...dates }, session);
}
