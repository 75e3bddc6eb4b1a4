import type { LocalText } from '@roundhouse/shared/localText';
import { type AnswerPromise, SETTLED_STATES } from '@roundhouse/shared/promises';
import { Refusal } from '../../app/refusal.ts';
import type { Asking, Outcome } from '../../app/useCase.ts';
import { requireBoardOfRep } from '../reps/index.ts';
import type { NewEntry } from '../timeline/index.ts';
import { datesOf } from './advance.ts';
import { presentPromises } from './presentPromises.ts';
import type { PromiseRecord } from './promises.model.ts';
import type { PromiseChange } from './promises.store.ts';
import { readAround } from './readAround.ts';

/** What a rep makes of a clock, and the line of it on the idea's timeline; `null`: nothing. */
type Wish = {
  change: Pick<PromiseChange, 'state' | 'pauses'>;
  /** Why it stands still; `null` where it runs again. */
  reason: LocalText | null;
} | null;

/**
 * Changes the clock of a promise that is not settled, and counts its dates anew. Refuses with
 * `not_found`, `promise_settled` or `not_your_board`.
 */
export async function changeRunning(
  { parts, asker }: Pick<Asking, 'parts' | 'asker'>,
  ideaId: string,
  wish: (promise: PromiseRecord, now: Date) => Wish,
): Promise<Outcome<AnswerPromise>> {
  const now = parts.clock();
  const { promise, entry } = await parts.storage.transaction(async (session) => {
    const known = await parts.promises.get(ideaId, session);
    if (!known) throw new Refusal('not_found');
    const boardId = known.boardId.toHexString();
    await requireBoardOfRep(parts, asker, boardId);
    if (SETTLED_STATES.includes(known.state)) throw new Refusal('promise_settled');
    const wished = wish(known, now);
    if (!wished) return { promise: known, entry: null };
    const around = await readAround(parts, boardId, session);
    const dates = datesOf({ ...known, ...wished.change }, around, now);
    const changed = await parts.promises.change(ideaId, { ...wished.change, ...dates }, session);
    const told = { ideaId, at: now, byId: asker?.id ?? null };
    const line: NewEntry = wished.reason
      ? { ...told, kind: 'promise_paused', reason: wished.reason }
      : { ...told, kind: 'promise_resumed', dueAt: dates.dueAt.toISOString() };
    return { promise: changed ?? known, entry: await parts.timeline.add(line, session) };
  });
  const [output] = await presentPromises(parts, [promise]);
  if (!output) throw new Refusal('not_found');
  return {
    output,
    events: entry ? [{ name: 'promise.changed', payload: output }, entry] : [],
  };
}
