import type { AnswerPromise } from '@roundhouse/shared/promises';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** From this share of its time on a clock looks urgent; the reps are reminded then too. */
const SOON = 0.8;

/**
 * How a promise looks at a moment. `soon`: most of its time is over; `over`: all of it, and the
 * board has not said so yet.
 */
export type ClockFace = {
  look: 'running' | 'soon' | 'over' | 'paused' | 'late' | 'kept' | 'keptLate';
  /** Whole days and hours: to the answer while it runs, over its date once late, and what it took once answered. */
  days: number;
  hours: number;
  /** Share of the time that is over, 0 to 1. */
  share: number;
};

/** The clock of a promise at `now`, in ms; `null` where there is none to show any more. */
export function clockFace(promise: AnswerPromise, now: number): ClockFace | null {
  const [started, due] = [Date.parse(promise.startedAt), Date.parse(promise.dueAt)];
  const until = (look: ClockFace['look'], gap: number, share: number): ClockFace => ({
    look,
    days: Math.floor(Math.max(0, gap) / DAY_MS),
    hours: Math.floor(Math.max(0, gap) / HOUR_MS),
    share: Math.min(1, Math.max(0, share)),
  });
  const answered = promise.answeredAt ? Date.parse(promise.answeredAt) - started : 0;
  const share = (now - started) / Math.max(1, due - started);
  switch (promise.state) {
    case 'ended':
      return null;
    case 'kept':
      return until('kept', answered, answered / Math.max(1, due - started));
    case 'kept_late':
      return until('keptLate', answered, 1);
    case 'late':
      return until('late', now - due, 1);
    case 'paused':
      return until('paused', due - now, share);
    case 'running':
      if (now >= due) return until('over', 0, 1);
      return until(share >= SOON ? 'soon' : 'running', due - now, share);
  }
}
