import type { Board } from '@roundhouse/shared/boards';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { Import, ImportReport } from '@roundhouse/shared/imports';
import type { Parts } from '../../app/parts.ts';
import { type ImportPlan, importRows } from './importRows.ts';
import { emptyReport } from './report.ts';
import type { Table } from './table.ts';
import { takeRows } from './takeRows.ts';

type Run = {
  importId: string;
  /** Who started it and is told how it goes. */
  personId: string;
  table: Table;
  plan: ImportPlan;
  signal: AbortSignal;
};

/** How often progress is told and noted. */
const TELL_EVERY_MS = 250;
/** A run that has not noted anything for this long is dead. */
const HELD_MS = 15_000;

/** Until when a run that is alive at `now` is believed to be. */
export const heldFrom = (now: Date) => new Date(now.getTime() + HELD_MS);

/**
 * Carries an import out to its end. Never rejects: a run that breaks off is marked as failed, with
 * what it had done. Other people's screens hear of the board's new count, not of each idea: a
 * hundred thousand cards at once would bury them.
 */
export async function carryOut(parts: Parts, run: Run): Promise<void> {
  const report = emptyReport();
  const tell = teller(parts, run);
  try {
    const take = takeRows(parts, tell.board);
    await importRows(run.table, run.plan, parts.clock(), take, tell.progress, report);
    tell.end(await parts.imports.end(run.importId, 'done', report, parts.clock()));
    await parts.files.delete('imports', run.importId);
  } catch (err) {
    if (!run.signal.aborted) parts.log.error({ err, importId: run.importId }, 'an import failed');
    await parts.imports
      .end(run.importId, 'failed', report, parts.clock())
      .then(tell.end)
      .catch((failed) => parts.log.error({ err: failed }, 'a failed import was not noted'));
  }
}

/** Tells progress at most four times a second, the latest board along with it. */
function teller(parts: Parts, { importId, personId, signal }: Run) {
  let board: Board | null = null;
  let toldAt = Number.NEGATIVE_INFINITY;

  function tell(state: Import | null) {
    const events: StoredEvent[] = [];
    if (board) events.push({ name: 'board.changed', payload: board });
    if (state) events.push({ name: 'import.progressed', payload: { personId, import: state } });
    board = null;
    parts.broadcaster.tell(events);
  }

  return {
    board: (changed: Board) => {
      board = changed;
    },
    progress: async (report: ImportReport) => {
      signal.throwIfAborted();
      const now = parts.clock();
      if (now.getTime() - toldAt < TELL_EVERY_MS) return;
      toldAt = now.getTime();
      const state = await parts.imports.progress(importId, report, heldFrom(now));
      if (!state) throw new Error('The import was ended by another.');
      tell(state);
    },
    end: tell,
  };
}
