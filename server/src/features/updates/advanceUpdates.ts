import type { Board } from '@roundhouse/shared/boards';
import type { Parts } from '../../app/parts.ts';
import { putOut } from './publishUpdate.ts';
import { type RhythmNow, readRhythm } from './rhythm.ts';
import { tellUpdate } from './tellUpdate.ts';

/** Updates looked at in one go. */
const BATCH = 50;
/** How many days before an update is due its board's reps are reminded. */
const REMINDED_BEFORE = 3;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Puts out what is due, each once; minds since when boards keep their cadence; reminds their reps. */
export async function advanceUpdates(parts: Parts): Promise<void> {
  const now = parts.clock();
  const boards = await parts.boards.list();
  for (const board of boards) await beginRhythm(parts, board, now);
  for (;;) {
    const ids = await parts.updates.dueBy(now, BATCH);
    for (const id of ids) {
      const published = await putOut(parts, id, now);
      if (published) parts.broadcaster.tell(await tellUpdate(parts, published));
    }
    if (ids.length < BATCH) break;
  }
  for (const board of boards) if (!board.isClosed) await remind(parts, board, now);
}

/** Another cadence counts from now on, unless the board is late by the one before: it then stays so. */
async function beginRhythm(parts: Parts, board: Board, now: Date): Promise<void> {
  const { every, day } = board.rules.cadence;
  const { begun, isLate, today } = await readRhythm(parts, board, now);
  if (begun?.every === every && begun.day === day) return;
  const since = begun && isLate && every !== 'never' ? begun.since : today;
  await parts.rhythms.begin(board.id, { every, day }, since);
}

async function remind(parts: Parts, board: Board, now: Date): Promise<void> {
  const rhythm = await readRhythm(parts, board, now);
  const detail = reminderOf(rhythm);
  const note = detail && `${detail} ${rhythm.dueOn}`;
  if (!note || rhythm.begun?.reminded === note) return;
  const reps = await parts.reps.ofBoard(board.id);
  await parts.storage.transaction(async (session) => {
    if (!(await parts.rhythms.remind(board.id, note, session)) || reps.length === 0) return;
    await parts.noticeOrders.add(
      {
        kind: 'rhythm',
        audience: { personIds: reps.map(({ personId }) => personId) },
        group: `rhythm:${board.id}`,
        about: { en: board.name, fr: board.name },
        path: `/updates/write?board=${board.slug}`,
        actorId: null,
        detail,
        at: now,
      },
      session,
    );
  });
  parts.jobs.poke('notices');
}

function reminderOf({ dueOn, isLate, today }: RhythmNow): 'soon' | 'late' | null {
  if (dueOn === null) return null;
  if (isLate) return 'late';
  const days = (Date.parse(dueOn) - Date.parse(today)) / DAY_MS;
  return days <= REMINDED_BEFORE ? 'soon' : null;
}
