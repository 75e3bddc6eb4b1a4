type Shift = { days?: number; hours?: number; minutes?: number; seconds?: number };

/** A clock that stands until it is moved; called, it says what time it is. */
export type TestClock = {
  (): Date;
  /** Moves on by what is given, added up; a negative number moves back. */
  advance(by: Shift): Date;
  /** Moves to an instant. */
  set(at: string | Date): Date;
};

const SECOND_MS = 1000;

/** A clock for `startServer({ clock: aClock('2026-03-01T09:00:00Z') })`; it begins now unless told. */
export function aClock(start: string | Date = new Date()): TestClock {
  let now = new Date(start).getTime();
  return Object.assign(() => new Date(now), {
    advance({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Shift) {
      now += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * SECOND_MS;
      return new Date(now);
    },
    set(at: string | Date) {
      now = new Date(at).getTime();
      return new Date(now);
    },
  });
}
