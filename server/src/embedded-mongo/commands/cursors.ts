import { randomBytes } from 'node:crypto';
import { Long } from 'bson';
import { fail } from '../errors.ts';
import type { Transaction } from '../transactions/transactions.ts';
import { type Flow, inTurn, letOthers, pause } from '../turns.ts';

/** The most that one batch may hold, in bytes. */
const maxBatchBytes = 16 * 1024 * 1024;
const idleLimit = 10 * 60_000;

export interface Cursor {
  /** Chosen when a batch leaves something for another. */
  id: Long | undefined;
  ns: string;
  /** Encoded documents yet to come. */
  items: Iterator<Uint8Array | typeof pause>;
  /** A document that did not fit the last batch. */
  held: Uint8Array | undefined;
  transaction: Transaction | undefined;
  /** How many documents it may still give. */
  left: number;
  lastUse: number;
  isDone: boolean;
}

/** One batch of a cursor; `id` is zero when the cursor is exhausted. */
export interface Batch {
  documents: Uint8Array[];
  id: Long;
}

/** A number that is positive and that nobody guesses. */
function anId(): Long {
  const bytes = randomBytes(8);
  return new Long(bytes.readInt32LE(0), bytes.readUInt32LE(4) & 0x7fffffff);
}

const within = (transaction: Transaction | undefined): string =>
  transaction ? `in transaction ${transaction.number}` : 'outside a transaction';

/** Open cursors. */
export class Cursors {
  private readonly cursors = new Map<string, Cursor>();

  /**
   * Starts a cursor over encoded documents; it is kept only if a batch leaves some, and ends as soon
   * as it has given `limit` documents.
   */
  open(
    ns: string,
    items: Flow<Uint8Array>,
    transaction: Transaction | undefined,
    limit = Infinity,
  ): Cursor {
    return {
      id: undefined,
      ns,
      items: items[Symbol.iterator](),
      held: undefined,
      transaction,
      left: limit,
      lastUse: Date.now(),
      isDone: false,
    };
  }

  /**
   * Takes the next batch: up to `size` documents and 16 MB; gives others a turn in between.
   * Throws 50 (MaxTimeMSExpired) past `deadline`, in `performance.now()` milliseconds.
   */
  async take(cursor: Cursor, size: number, deadline: number): Promise<Batch> {
    const documents: Uint8Array[] = [];
    if (cursor.id) this.cursors.delete(cursor.id.toString());
    try {
      while (!inTurn(deadline, () => this.fill(cursor, documents, size))) await letOthers(deadline);
    } catch (error) {
      cursor.items.return?.();
      throw error;
    }
    cursor.lastUse = Date.now();
    if (cursor.left === 0) cursor.items.return?.();
    if (cursor.isDone || cursor.left === 0) return { documents, id: Long.ZERO };
    cursor.id ??= anId();
    this.cursors.set(cursor.id.toString(), cursor);
    return { documents, id: cursor.id };
  }

  /** Adds to a batch until a pause; true when the batch is complete. */
  private fill(cursor: Cursor, documents: Uint8Array[], size: number): boolean {
    let bytes = documents.reduce((sum, { length }) => sum + length, 0);
    while (documents.length < size && cursor.left > 0) {
      const next = cursor.held ?? this.next(cursor);
      cursor.held = undefined;
      if (next === pause) return false;
      if (next === undefined) return true;
      if (documents.length > 0 && bytes + next.length > maxBatchBytes) {
        cursor.held = next;
        return true;
      }
      bytes += next.length;
      documents.push(next);
      cursor.left--;
    }
    return true;
  }

  private next(cursor: Cursor): Uint8Array | typeof pause | undefined {
    const { value, done } = cursor.items.next();
    if (done) cursor.isDone = true;
    return done ? undefined : value;
  }

  /**
   * Finds a cursor for getMore. Throws 43 when it is gone, 13 when it is of another collection,
   * 50739, 50740 or 50741 when it is not of the transaction that asks.
   */
  get(id: Long, ns: string, transaction: Transaction | undefined): Cursor {
    const cursor = this.cursors.get(id.toString());
    if (!cursor || (cursor.transaction && cursor.transaction.state !== 'open'))
      return fail(43, `cursor id ${id} not found`);
    if (cursor.transaction !== transaction)
      fail(
        !cursor.transaction ? 50739 : !transaction ? 50740 : 50741,
        `Cannot run getMore on cursor ${id}, which was created ${within(cursor.transaction)}, ${within(transaction)}`,
      );
    return cursor.ns === ns
      ? cursor
      : fail(
          13,
          `Requested getMore on namespace '${ns}', but cursor belongs to a different namespace ${cursor.ns}`,
        );
  }

  /** Closes a cursor, and lets it let go of what it reads; false when there was none. */
  kill(id: Long): boolean {
    const name = id.toString();
    this.cursors.get(name)?.items.return?.();
    return this.cursors.delete(name);
  }

  /** Closes cursors that nobody asked for ten minutes. */
  sweep(now = Date.now()): void {
    for (const { id, lastUse } of this.cursors.values())
      if (id && now - lastUse > idleLimit) this.kill(id);
  }
}
