import type { Parts } from '../app/parts.ts';
import type { Schedule } from './schedule.ts';

/** Something the board does by itself. */
export type Job = {
  /** Names its lease and its lines in the log; never given to another. */
  name: string;
  schedule: Schedule;
  /**
   * Does all that is due at `now`. On one node of many, and never twice at a time, as long as no
   * node stalls beyond its lease: what must happen once is guarded by the database, not by this.
   * May take long; a run that rejects is tried again, after a pause that grows.
   */
  run(parts: Parts, now: Date): Promise<unknown>;
  /** Done once by each node when it starts, without a lease. */
  onStart?(parts: Parts): Promise<unknown>;
};
