import { randomUUID } from 'node:crypto';
import type { Job } from './job.ts';
import { type Node, runLeased } from './runLeased.ts';
import { nextDue, servedAtFirst } from './schedule.ts';

export type Jobs = ReturnType<typeof createJobs>;

type Options = Pick<Node, 'store' | 'parts' | 'clock' | 'log'> &
  Partial<Pick<Node, 'leaseMs' | 'renewMs'>> & {
    jobs: readonly Job[];
    /** How often a node looks whether something is due, in ms; `null`: only when it is poked. */
    tickMs?: number | null;
  };
/** A job as this node knows it. */
type Known = {
  job: Job;
  /** When it is due as far as this node knows; `null`: look into the database. */
  nextAt: Date | null;
  isPoked: boolean;
  running: Promise<boolean> | null;
};

const LEASE_MS = 60_000;
const TICK_MS = 1000;

/**
 * Runs jobs when they are due, each on one node of those that share the database. Nothing runs by
 * itself before `start`.
 */
export function createJobs({ jobs, leaseMs = LEASE_MS, tickMs = TICK_MS, ...rest }: Options) {
  const node: Node = { renewMs: leaseMs / 3, ...rest, leaseMs, holder: randomUUID() };
  const all = new Map<string, Known>(
    jobs.map((job) => [job.name, { job, nextAt: null, isPoked: false, running: null }]),
  );
  let timer: NodeJS.Timeout | undefined;
  let isStarted = false;
  let starting: Promise<unknown> = Promise.resolve();
  let isStopped = false;

  /** Runs a job if it is due or was poked; whether it did. Waits where it runs already. */
  function attempt(known: Known, now: Date): Promise<boolean> {
    if (isStopped) return Promise.resolve(false);
    known.running ??= runIfDue(known, now)
      .catch((err) => {
        node.log.error({ err, job: known.job.name }, 'A job could not be looked up.');
        return false;
      })
      .finally(() => {
        known.running = null;
      });
    return known.running;
  }

  async function runIfDue(known: Known, now: Date): Promise<boolean> {
    const { job } = known;
    const record = await node.store.know(job.name, servedAtFirst(job.schedule, now));
    known.nextAt = nextDue(job.schedule, record.lastFor);
    const isDue = known.nextAt !== null && known.nextAt <= now;
    if (!isDue && !known.isPoked) return false;
    if (record.until && record.until > now) {
      known.nextAt = record.until;
      return false;
    }
    // Another node that is at it may be past what this one was poked for: the poke then stays.
    const wasPoked = known.isPoked;
    known.isPoked = false;
    const hasRun = await runLeased(node, job, record, now);
    if (!hasRun) known.isPoked ||= wasPoked;
    known.nextAt = null;
    return hasRun;
  }

  function tick(): void {
    const now = node.clock();
    for (const known of all.values()) {
      const { isPoked, nextAt } = known;
      if (isPoked || nextAt === null || nextAt <= now) void attempt(known, now);
    }
  }

  return {
    /**
     * Runs what is due at `now`, one job after the other in the order of the list, then what these
     * poked; resolves when all is done. What runs already is waited for first.
     */
    async runDue(now: Date = node.clock()): Promise<void> {
      await starting;
      for (let hasRun = true; hasRun; ) {
        hasRun = false;
        for (const known of all.values()) {
          await known.running;
          if (await attempt(known, now)) hasRun = true;
        }
      }
    },

    /** Lets a job run soon, due or not; where it runs now, once more after that. */
    poke(name: string): void {
      const known = all.get(name);
      if (!known) throw new Error(`There is no job “${name}”.`);
      known.isPoked = true;
      if (isStarted) setImmediate(() => void (known.running ?? attempt(known, node.clock())));
    },

    /** Runs by itself what is due or poked, from now on. */
    start(): void {
      starting = Promise.all(jobs.map((job) => begin(node, job)));
      isStarted = true;
      if (tickMs === null) return;
      timer = setInterval(tick, tickMs);
      timer.unref();
      void starting.then(tick);
    },

    /** Starts nothing more; resolves when what runs has ended. */
    async stop(): Promise<void> {
      isStopped = true;
      clearInterval(timer);
      await starting;
      await Promise.all(Array.from(all.values(), ({ running }) => running));
    },
  };
}

async function begin({ parts, log }: Node, job: Job): Promise<void> {
  try {
    await job.onStart?.(parts());
  } catch (err) {
    log.error({ err, job: job.name }, 'A job could not be prepared.');
  }
}
