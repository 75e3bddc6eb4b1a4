import type { Board } from '@roundhouse/shared/boards';
import { dayIn, dueDays, rhythmOf } from '@roundhouse/shared/clocks';
import type { Cadence } from '@roundhouse/shared/updates';
import type { Parts } from '../../app/parts.ts';
import type { RhythmRecord } from './rhythms.model.ts';
import type { Settled } from './updates.model.ts';

type Reading = Pick<Parts, 'updates' | 'rhythms' | 'calendars'>;
type Session = Parameters<Parts['rhythms']['remind']>[2];

/** How a board keeps its cadence at an instant. */
export type RhythmNow = {
  cadence: Cadence;
  /** What is noted of it; `null` before the first run of the job. */
  begun: RhythmRecord | null;
  /** The day it is in the board's zone. */
  today: string;
  /** Days that updates stand for, in order. */
  settled: Settled[];
  /** Days that none stands for: all that have passed, and the first that has not. */
  open: string[];
  dueOn: string | null;
  isLate: boolean;
  streak: number;
};

/**
 * Reads a board's rhythm. Days count from when the board began to keep this cadence, and after the
 * last one that an update stands for, so that another cadence does not make the past late.
 */
export async function readRhythm(
  { updates, rhythms, calendars }: Reading,
  { id, rules }: Pick<Board, 'id' | 'rules'>,
  now: Date,
  session?: Session,
): Promise<RhythmNow> {
  const { timeZone } = await calendars.of(id, session);
  const today = dayIn(now, timeZone);
  const begun = await rhythms.get(id, session);
  const settled = await updates.settledOf(id, session);
  const cadence = begun ? { every: begun.every, day: begun.day } : rules.cadence;
  const since = laterOf(begun?.since ?? today, settled.at(-1)?.dueOn);
  const open = openDays(dueDays(cadence, since, today), today);
  const due = [...settled.map(({ dueOn }) => dueOn), ...open];
  return { cadence, begun, today, settled, open, ...rhythmOf(due, settled, today) };
}

/** An update is still in time on the due day itself. */
function openDays(days: string[], today: string): string[] {
  const next = days.findIndex((day) => day >= today);
  return next === -1 ? days : days.slice(0, next + 1);
}

/**
 * Which due days an update stands for that is published now: the first that none stands for, and
 * with it all that have passed since, since it tells of that time too. None where the next day
 * has its update already.
 */
export function settledBy({ open, settled, today }: RhythmNow): Settled[] {
  const passed = open.filter((dueOn) => dueOn <= today);
  if (passed.length > 0) return passed.map((dueOn) => ({ dueOn, isLate: dueOn < today }));
  const [next] = open;
  const last = settled.at(-1);
  if (next === undefined || (last && last.dueOn >= today)) return [];
  return [{ dueOn: next, isLate: false }];
}

function laterOf(a: string, b: string | undefined): string {
  return b !== undefined && b > a ? b : a;
}
