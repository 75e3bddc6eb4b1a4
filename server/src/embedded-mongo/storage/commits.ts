import type { Catalogue } from '../catalogue/catalogue.ts';
import { MongoError } from '../errors.ts';
import type { Storage } from './storage.ts';

/** Thrown by a write that meets what an open transaction holds; it is run again once that ended. */
export class HeldByTransaction extends Error {
  readonly waiters: (() => void)[];
  constructor(waiters: (() => void)[]) {
    super('held by an open transaction');
    this.waiters = waiters;
  }
}

interface Job {
  step: () => unknown;
  resolve: (value: never) => void;
  reject: (error: unknown) => void;
  /** It was told that its commit failed, and must not run again. */
  isOver?: boolean;
}

/**
 * Group commit: the writes that arrive in one turn of the event loop, from however many
 * connections, run in one lmdb transaction and share its one flush. A write's promise resolves
 * only after that flush, so that nothing is acknowledged that a power cut could take back.
 */
export class Commits {
  private queue: Job[] = [];
  private isScheduled = false;
  private readonly storage: Storage;
  private readonly catalogue: Catalogue;

  constructor(storage: Storage, catalogue: Catalogue) {
    this.storage = storage;
    this.catalogue = catalogue;
  }

  /** Runs `step` in the next commit. A step that throws must not have written anything it cannot keep. */
  write<T>(step: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) =>
      this.enqueue({ step, resolve: resolve as Job['resolve'], reject }),
    );
  }

  /** Resolves when no write is waiting for a commit. */
  async idle(): Promise<void> {
    while (this.isScheduled) await new Promise((resolve) => setImmediate(resolve));
  }

  private enqueue(job: Job): void {
    this.queue.push(job);
    if (this.isScheduled) return;
    this.isScheduled = true;
    setImmediate(() => {
      this.isScheduled = false;
      this.commit(this.queue.splice(0));
    });
  }

  private commit(jobs: Job[]): void {
    const outcomes: (() => void)[] = [];
    try {
      this.storage.commit(() => {
        for (const job of jobs) outcomes.push(this.run(job));
        this.catalogue.save(this.storage);
      });
    } catch (error) {
      this.catalogue.load();
      const failure = this.failureOf(error);
      for (const job of jobs) {
        job.isOver = true;
        job.reject(failure);
      }
      return;
    }
    for (const outcome of outcomes) outcome();
  }

  private run(job: Job): () => void {
    try {
      const value = job.step() as never;
      return () => job.resolve(value);
    } catch (error) {
      if (error instanceof HeldByTransaction) {
        error.waiters.push(() => job.isOver || this.enqueue(job));
        return () => {};
      }
      if (!(error instanceof MongoError)) throw error;
      return () => job.reject(error);
    }
  }

  /** A failed commit as MongoDB would report it: a full disk is OutOfDiskSpace. */
  private failureOf(error: unknown): unknown {
    if (error instanceof MongoError || !this.storage.isFull()) return error;
    return new MongoError(
      14031,
      `the disk is full: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
