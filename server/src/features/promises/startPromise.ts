import type { Board } from '@roundhouse/shared/boards';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { Parts } from '../../app/parts.ts';
import type { StoredIdea } from '../ideas/index.ts';
import { datesOf } from './advance.ts';
import { orderPromiseNotice } from './orderPromiseNotice.ts';
import { presentPromises } from './presentPromises.ts';
import { readAround } from './readAround.ts';

type Session = Parameters<Parts['promises']['insert']>[2];

/**
 * Begins the clock of an answer, within the transaction that counts supports, once an idea that
 * nobody answered has as many as its board's rule asks for; anew, where it had ended since a merge
 * that began it was taken back. Answers what there is to tell.
 */
export async function startPromise(
  parts: Parts,
  idea: StoredIdea,
  board: Board,
  supports: number,
  session: Session,
): Promise<StoredEvent[]> {
  const { isOn, days, supports: threshold } = board.rules.promise;
  if (!isOn || supports < threshold || idea.answer) return [];
  const known = await parts.promises.get(idea.id, session);
  if (known && known.state !== 'ended') return [];
  const around = await readAround(parts, board.id, session);
  const begun = {
    state: 'running' as const,
    startedAt: parts.clock(),
    days,
    supports: threshold,
    pauses: [],
    escalations: [],
    answeredAt: null,
    reminded: [],
    rev: 1,
  };
  const dates = datesOf(begun, around, begun.startedAt);
  const promise = known
    ? await parts.promises.change(idea.id, { ...again(begun), ...dates }, session)
    : await parts.promises.insert(idea, { ...begun, ...dates }, session);
  if (!promise) return [];
  await orderPromiseNotice(
    parts,
    { idea, detail: 'begun', at: promise.startedAt, reps: around.reps },
    session,
  );
  const entry = await parts.timeline.add(
    {
      ideaId: idea.id,
      at: promise.startedAt,
      byId: null,
      kind: 'promise_started',
      dueAt: promise.dueAt.toISOString(),
    },
    session,
  );
  const [told] = await presentPromises(parts, [promise]);
  return told ? [{ name: 'promise.changed', payload: told }, entry] : [entry];
}

/** The same clock from its start, under the revision it has. */
function again<T extends { rev: number }>({ rev: _, ...begun }: T) {
  return begun;
}
