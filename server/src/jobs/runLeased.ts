import type { Logger } from 'pino';
import type { Parts } from '../app/parts.ts';
import type { Job } from './job.ts';
import type { JobRecord } from './jobs.model.ts';
import type { JobsStore } from './jobs.store.ts';

/** What a run needs to know of its node. */
export type Node = {
  store: JobsStore;
  parts: () => Parts;
  clock: () => Date;
  log: Logger;
  /** Names this process among those that may hold a lease. */
  holder: string;
  /** How long a lease holds without being renewed, in ms: what a node's death may hold a job up. */
  leaseMs: number;
  /** How often a lease is renewed while its job runs, in ms. */
  renewMs: number;
};

const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 3_600_000;

/** How long a job rests that has failed so often before, in ms: a minute, doubled up to an hour. */
export const pauseAfter = (failures: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(failures, 10));

/**
 * Runs a job under its lease, renewed as long as it takes. Answers whether it was this node's to
 * run; a failure is logged and does not reject.
 */
export async function runLeased(
  node: Node,
  job: Job,
  record: JobRecord,
  now: Date,
): Promise<boolean> {
  const { store, holder, log } = node;
  if (!(await store.claim(record, { holder, now, until: leaseEnd(node, now) }))) return false;
  const release = keepRenewing(node, job.name, now);
  try {
    await job.run(node.parts(), now);
    release();
    await store.finish(job.name, holder, now, node.clock());
  } catch (err) {
    release();
    log.error({ err, job: job.name }, 'A job failed.');
    await store.fail(job.name, holder, new Date(now.getTime() + pauseAfter(record.failures)));
  }
  return true;
}

/** Renews a lease from time to time until what it answers is called. */
function keepRenewing(node: Node, job: string, now: Date): () => void {
  const { store, holder, log } = node;
  let hasEnded = false;
  const tell = (isMine: boolean) => {
    if (!isMine && !hasEnded) log.warn({ job }, 'Another node took over a job that runs.');
  };
  const timer = setInterval(() => {
    store
      .renew(job, holder, leaseEnd(node, now))
      .then(tell, (err) => log.error({ err, job }, 'The lease of a job could not be renewed.'));
  }, node.renewMs);
  timer.unref();
  return () => {
    hasEnded = true;
    clearInterval(timer);
  };
}

const leaseEnd = ({ clock, leaseMs }: Node, now: Date): Date =>
  new Date(Math.max(now.getTime(), clock().getTime()) + leaseMs);
