import { type ClockCalendar, type NextStep, nextStep, whenRun } from '@roundhouse/shared/clocks';
import type { BoardCalendar } from '@roundhouse/shared/promises';
import type { PromiseRecord } from './promises.model.ts';
import type { PromiseChange } from './promises.store.ts';

/** What a promise's dates follow from. */
type ClockState = Pick<
  PromiseRecord,
  'state' | 'startedAt' | 'days' | 'pauses' | 'reminded' | 'escalations'
>;

/** A calendar as clocks go by it. */
export function clockCalendar({ timeZone, holidays, skipsWeekends }: BoardCalendar): ClockCalendar {
  return { timeZone, skipsWeekends, holidays: holidays.map(({ date }) => date) };
}

/** When a promise is due, and when its clock does something next, as it now stands. */
export function datesOf(
  promise: ClockState,
  sponsors: number,
  calendar: ClockCalendar,
): { dueAt: Date; nextAt: Date | null } {
  const isRunning = promise.state === 'running' || promise.state === 'late';
  const next = isRunning ? stepOf(promise, sponsors, calendar) : null;
  return { dueAt: whenRun(promise, 1, calendar), nextAt: next?.at ?? null };
}

/** The next step of a promise's clock; `null` when it has none left. */
export function stepOf(
  { startedAt, days, pauses, reminded, escalations }: ClockState,
  sponsors: number,
  calendar: ClockCalendar,
): NextStep | null {
  const done = { reminded, escalations: escalations.length, sponsors };
  return nextStep({ startedAt, days, pauses }, done, calendar);
}

/** What a promise becomes by these steps that were due, whose escalations go to `sponsorIds` in turn. */
export function afterSteps(
  promise: PromiseRecord,
  steps: readonly NextStep[],
  sponsorIds: readonly string[],
): PromiseChange {
  const reminded = steps.flatMap((step) => (step.kind === 'remind' ? step.share : []));
  const escalations = steps.flatMap((step) =>
    step.kind === 'escalate' ? { at: step.at, sponsorId: sponsorIds[step.period - 1] ?? null } : [],
  );
  return {
    state: escalations.length > 0 ? 'late' : promise.state,
    reminded: [...promise.reminded, ...reminded],
    escalations: [...promise.escalations, ...escalations],
  };
}

/** Every step that is due by `now`: after a day of standstill, all that were missed, in order. */
export function stepsDue(
  promise: PromiseRecord,
  sponsors: number,
  calendar: ClockCalendar,
  now: Date,
): NextStep[] {
  const steps: NextStep[] = [];
  let reminded = promise.reminded;
  let escalations = promise.escalations;
  for (;;) {
    const step = stepOf({ ...promise, reminded, escalations }, sponsors, calendar);
    if (!step || step.at > now) return steps;
    steps.push(step);
    if (step.kind === 'remind') reminded = [...reminded, step.share];
    else escalations = [...escalations, { at: step.at, sponsorId: null }];
  }
}
