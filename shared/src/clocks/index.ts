/** Pure clocks of the board, for the server: screens are told instants. */
export {
  afterCounted,
  beginOfDay,
  type ClockCalendar,
  COUNTED_DAY_MS,
  countedBetween,
  dayIn,
  isTimeZone,
} from './countedTime.ts';
export { type DecisionStep, decisionStep, lastDayOfConcern } from './decisionClock.ts';
export { lifetimeFrom, nextMilestone } from './lifetimeClock.ts';
export {
  type NextStep,
  nextPeriod,
  nextStep,
  type PromiseRun,
  REMINDERS,
  whenRun,
} from './promiseClock.ts';
export { dueDays, type Kept, rhythmOf } from './rhythmClock.ts';
