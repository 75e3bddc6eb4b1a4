import {
  type ClockCalendar,
  type NextStep,
  nextPeriod,
  nextStep,
  whenRun,
} from '@roundhouse/shared/clocks';
import type { BoardCalendar } from '@roundhouse/shared/promises';
import type { PromiseRecord } from './promises.model.ts';
import type { PromiseChange } from './promises.store.ts';

/** What a promise's dates follow from. */
type ClockState = Pick<
  PromiseRecord,
  'state' | 'startedAt' | 'days' | 'pauses' | 'reminded' | 'escalations'
>;
/** What the dates of a board's promises go by: its calendar, and its sponsors in their order. */
export type Around = { calendar: ClockCalendar; sponsorIds: readonly string[] };

/** A calendar as clocks go by it. */
export function clockCalendar({ timeZone, holidays, skipsWeekends }: BoardCalendar): ClockCalendar {
  return { timeZone, skipsWeekends, holidays: holidays.map(({ date }) => date) };
}

/**
 * When a promise is due, and when its clock does something next, as it now stands. What is late
 * stays late: its date moves no more. A late one that no sponsor is left for is looked at again
 * at the end of each period, as there may be one then.
 */
export function datesOf(
  promise: ClockState & { dueAt?: Date },
  { calendar, sponsorIds }: Around,
  now: Date,
): { dueAt: Date; nextAt: Date | null } {
  const { state, dueAt, escalations } = promise;
  const isRunning = state === 'running' || state === 'late';
  return {
    dueAt: dueAt && escalations.length > 0 ? dueAt : whenRun(promise, 1, calendar),
    nextAt: isRunning
      ? (stepOf(promise, sponsorIds, calendar)?.at ?? nextPeriod(promise, now, calendar))
      : null,
  };
}

/** The next step of a promise's clock; `null` when it has none left. */
function stepOf(
  { startedAt, days, pauses, reminded, escalations }: ClockState,
  sponsorIds: readonly string[],
  calendar: ClockCalendar,
): NextStep | null {
  const sponsors = escalations.length + sponsorsLeft(escalations, sponsorIds).length;
  const done = { reminded, escalations: escalations.length, sponsors };
  return nextStep({ startedAt, days, pauses }, done, calendar);
}

/** Those it has not gone to yet: sponsors come and go while an answer is late. */
function sponsorsLeft(
  escalations: ClockState['escalations'],
  sponsorIds: readonly string[],
): string[] {
  return sponsorIds.filter((id) => escalations.every(({ sponsorId }) => sponsorId !== id));
}

/** Every step that is due by `now`: after a day of standstill, all that were missed, in order. */
export function stepsDue(promise: PromiseRecord, { calendar, sponsorIds }: Around, now: Date) {
  const steps: NextStep[] = [];
  let { reminded, escalations } = promise;
  for (;;) {
    const step = stepOf({ ...promise, reminded, escalations }, sponsorIds, calendar);
    if (!step || step.at > now) return { steps, reminded, escalations };
    steps.push(step);
    if (step.kind === 'remind') reminded = [...reminded, step.share];
    else escalations = [...escalations, escalationOf(step, promise, escalations, sponsorIds)];
  }
}

/** A sponsor who came when the period had long ended gets it when that is seen, not before. */
function escalationOf(
  { at }: NextStep,
  { nextAt }: PromiseRecord,
  escalations: ClockState['escalations'],
  sponsorIds: readonly string[],
): PromiseRecord['escalations'][number] {
  const [sponsorId = null] = sponsorsLeft(escalations, sponsorIds);
  return { at: nextAt && nextAt > at ? nextAt : at, sponsorId };
}

/** What a promise becomes by the steps that were due. */
export function afterSteps(
  promise: PromiseRecord,
  { reminded, escalations }: Pick<PromiseRecord, 'reminded' | 'escalations'>,
): Required<Pick<PromiseChange, 'state' | 'reminded' | 'escalations'>> {
  return { state: escalations.length > 0 ? 'late' : promise.state, reminded, escalations };
}
