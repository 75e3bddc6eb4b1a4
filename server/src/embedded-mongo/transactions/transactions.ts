import type { Catalogue, Collection } from '../catalogue/catalogue.ts';
import { MongoError } from '../errors.ts';
import { HeldByTransaction } from '../storage/commits.ts';
import { Overlay } from '../storage/overlay.ts';
import type { Storage, View } from '../storage/storage.ts';
import type { WriteContext } from '../storage/writing.ts';

/** How long a transaction may stay open, in milliseconds (MongoDB's transactionLifetimeLimitSeconds). */
export const lifetime = 60_000;

export const transient = 'TransientTransactionError';

/** A multi-document transaction: a snapshot to read, its own writes over it, and what it holds. */
export class Transaction {
  readonly started = performance.now();
  readonly overlay: Overlay;
  readonly held = new Set<string>();
  readonly counts = new Map<Collection, number>();
  readonly collections = new Set<Collection>();
  /** Collections that it made; others see them when it commits. */
  readonly created = new Map<string, Collection>();
  readonly waiters: (() => void)[] = [];
  state: 'open' | 'committing' | 'committed' | 'aborted' = 'open';
  readonly number: bigint;
  readonly snapshot: View & { done(): void };

  constructor(number: bigint, snapshot: View & { done(): void }) {
    this.number = number;
    this.snapshot = snapshot;
    this.overlay = new Overlay(snapshot);
  }
}

const conflict = (): MongoError =>
  new MongoError(
    112,
    'WriteConflict error: this operation conflicted with another operation. Please retry your operation or multi-document transaction.',
    {},
    [transient],
  );

/** Who holds which document or unique key, and the writes of transactions and of plain commands. */
export class Locks {
  private readonly holders = new Map<string, Transaction>();
  private readonly open = new Set<Transaction>();
  private readonly storage: Storage;
  private readonly catalogue: Catalogue;

  constructor(storage: Storage, catalogue: Catalogue) {
    this.storage = storage;
    this.catalogue = catalogue;
  }

  begin(number: bigint): Transaction {
    const transaction = new Transaction(number, this.storage.snapshot());
    this.open.add(transaction);
    return transaction;
  }

  /** Lets go of everything a transaction held and wakes who waits for it. */
  end(transaction: Transaction, state: 'committed' | 'aborted'): void {
    transaction.state = state;
    for (const key of transaction.held) this.holders.delete(key);
    transaction.held.clear();
    this.open.delete(transaction);
    transaction.snapshot.done();
    for (const wake of transaction.waiters.splice(0)) wake();
  }

  /** Aborts transactions that have been open too long. */
  expire(now = performance.now()): void {
    for (const transaction of this.open)
      if (transaction.state === 'open' && now - transaction.started > lifetime)
        this.end(transaction, 'aborted');
  }

  endAll(): void {
    for (const transaction of this.open) this.end(transaction, 'aborted');
  }

  /** Parks a change of a collection's shape until no open transaction has written to it. */
  waitForWriters(collection: Collection): void {
    for (const transaction of this.open)
      if (transaction.collections.has(collection)) throw new HeldByTransaction(transaction.waiters);
  }

  /** Writes of a plain command: straight to storage, waiting for what a transaction holds. */
  plain(): WriteContext {
    return {
      writer: this.storage,
      catalogue: this.catalogue,
      claim: (key) => {
        if (this.holders.size === 0) return;
        const holder = this.holders.get(key.toString('latin1'));
        if (holder) throw new HeldByTransaction(holder.waiters);
      },
      recount: (collection, delta) => this.catalogue.recount(collection, delta),
    };
  }

  /** Writes of a transaction: to its overlay; what another holds or has changed since is a conflict (112). */
  within(transaction: Transaction): WriteContext {
    return {
      writer: transaction.overlay,
      catalogue: this.catalogue,
      claim: (key) => {
        const name = key.toString('latin1');
        const holder = this.holders.get(name);
        if (holder === transaction) return;
        if (holder || this.hasChanged(transaction.snapshot, key)) throw conflict();
        this.holders.set(name, transaction);
        transaction.held.add(name);
      },
      recount: (collection, delta) => {
        transaction.collections.add(collection);
        transaction.counts.set(collection, (transaction.counts.get(collection) ?? 0) + delta);
      },
    };
  }

  private hasChanged(snapshot: View, key: Buffer): boolean {
    const [before, now] = [snapshot.get(key), this.storage.get(key)];
    return before && now ? !before.equals(now) : before !== now;
  }

  /** Moves a transaction's writes to storage; to be called in a commit. */
  apply(transaction: Transaction): void {
    for (const collection of transaction.created.values()) {
      if (this.catalogue.get(collection.ns)) throw conflict();
      this.catalogue.adopt(collection);
    }
    for (const collection of transaction.collections) {
      if (this.catalogue.get(collection.ns) !== collection)
        throw new MongoError(
          251,
          `Transaction ${transaction.number} has been aborted: ${collection.ns} was dropped`,
          {},
          [transient],
        );
    }
    transaction.overlay.applyTo(this.storage);
    for (const [collection, delta] of transaction.counts) this.catalogue.recount(collection, delta);
  }
}
