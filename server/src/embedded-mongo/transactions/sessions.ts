import type { Binary, Long } from 'bson';
import { place } from '../catalogue/places.ts';
import { fail, MongoError } from '../errors.ts';
import type { Commits } from '../storage/commits.ts';
import type { Storage } from '../storage/storage.ts';
import { isNumeric, type Numeric, toNumber } from '../values/numbers.ts';
import { type Doc, decode, encode, isDoc, long } from '../values/values.ts';
import { type Locks, type Transaction, transient } from './transactions.ts';

/** How long a session's last outcome is kept, in milliseconds. */
export const sessionTimeout = 30 * 60_000;

interface Session {
  /** The newest number it used. */
  number: bigint;
  /** Ends when its last numbered command has. */
  turn: Promise<unknown>;
  transaction: Transaction | undefined;
  lastUse: number;
}

/** What a command's session fields say. */
export interface SessionFields {
  id: Buffer;
  number: bigint | undefined;
  isTransaction: boolean;
  isStart: boolean;
}

/** Reads lsid, txnNumber, autocommit and startTransaction. Throws 72 for combinations MongoDB refuses. */
export function readSession(body: Doc): SessionFields | undefined {
  const { lsid, txnNumber } = body;
  if (!isDoc(lsid)) {
    if (txnNumber !== undefined)
      fail(72, 'Transaction number requires a session ID to also be specified');
    return undefined;
  }
  const id = Buffer.from((lsid.id as Binary).value());
  if (body.autocommit !== undefined && body.autocommit !== false)
    fail(72, 'Specifying autocommit=true is not allowed.');
  if (body.startTransaction !== undefined && body.autocommit === undefined)
    fail(72, 'Specifying startTransaction requires also specifying autocommit=false');
  if (body.autocommit !== undefined && txnNumber === undefined)
    fail(72, "'autocommit' field requires a transaction number to also be specified");
  return {
    id,
    number: isNumeric(txnNumber)
      ? (txnNumber as Long | Numeric)._bsontype === 'Long'
        ? (txnNumber as Long).toBigInt()
        : BigInt(toNumber(txnNumber))
      : undefined,
    isTransaction: body.autocommit === false,
    isStart: body.startTransaction === true,
  };
}

/** Sessions: their open transaction, and the outcome of their last retryable write, kept on disk. */
export class Sessions {
  private readonly sessions = new Map<string, Session>();
  private readonly storage: Storage;
  private readonly commits: Commits;
  readonly locks: Locks;

  constructor(storage: Storage, commits: Commits, locks: Locks) {
    this.storage = storage;
    this.commits = commits;
    this.locks = locks;
  }

  private of(fields: SessionFields): Session {
    const key = fields.id.toString('latin1');
    let session = this.sessions.get(key);
    if (!session) {
      session = {
        number: this.stored(fields)?.number ?? -1n,
        turn: Promise.resolve(),
        transaction: undefined,
        lastUse: 0,
      };
      this.sessions.set(key, session);
    }
    session.lastUse = Date.now();
    return session;
  }

  private tooOld(fields: SessionFields, newest: bigint): never {
    return fail(
      225,
      `Cannot start transaction ${fields.number} on session because a newer transaction ${newest} has already started.`,
    );
  }

  /**
   * Runs a numbered command when the one before it in its session has ended, so that a repetition
   * never runs beside its first attempt.
   */
  inTurn<T>(fields: SessionFields, run: () => Promise<T>): Promise<T> {
    const session = this.of(fields);
    const mine = session.turn.then(run);
    session.turn = mine.catch(() => {});
    return mine;
  }

  /** Makes a number the session's newest; an older transaction is aborted. False if it was already. Throws 225. */
  private advance(session: Session, fields: SessionFields): boolean {
    const number = fields.number!;
    if (number < session.number) this.tooOld(fields, session.number);
    if (number === session.number) return false;
    this.abort(session.transaction);
    session.transaction = undefined;
    session.number = number;
    return true;
  }

  /** The transaction a command belongs to, begun if the command starts it. Throws 251, 225, 256. */
  transactionFor(fields: SessionFields): Transaction {
    const session = this.of(fields);
    const number = fields.number!;
    if (fields.isStart) {
      if (!this.advance(session, fields))
        return fail(
          50911,
          `Cannot start a transaction at given transaction number ${number} as a transaction with the same number is in progress`,
        );
      session.transaction = this.locks.begin(number);
      return session.transaction;
    }
    if (number < session.number) this.tooOld(fields, session.number);
    const { transaction } = session;
    if (!transaction || transaction.number !== number || transaction.state === 'aborted')
      return this.noSuch(number);
    if (transaction.state !== 'open') return fail(256, `Transaction ${number} has been committed.`);
    return transaction;
  }

  private noSuch(number: bigint): never {
    throw new MongoError(
      251,
      `Given transaction number ${number} does not match any in-progress transactions.`,
      {},
      [transient],
    );
  }

  /** Aborts a transaction if it is still open. */
  abort(transaction: Transaction | undefined): void {
    if (transaction?.state === 'open') this.locks.end(transaction, 'aborted');
  }

  /** Commits; a repeated commit is answered alike, also after a restart. Throws 251. */
  async commit(fields: SessionFields): Promise<void> {
    const session = this.of(fields);
    const { transaction } = session;
    const number = fields.number!;
    if (number < session.number) this.tooOld(fields, session.number);
    if (!transaction || transaction.number !== number) {
      const outcome = this.stored(fields);
      return outcome?.number === number && outcome.reply.committed === true
        ? undefined
        : this.noSuch(number);
    }
    if (transaction.state === 'committed') return;
    if (transaction.state !== 'open') this.noSuch(number);
    if (transaction.overlay.size === 0 && transaction.created.size === 0)
      return this.locks.end(transaction, 'committed');
    transaction.state = 'committing';
    try {
      await this.commits.write(() => {
        this.locks.apply(transaction);
        this.keep(fields, { committed: true });
      });
    } catch (error) {
      this.locks.end(transaction, 'aborted');
      throw error;
    }
    this.locks.end(transaction, 'committed');
  }

  /** Aborts at a client's request. Throws 251 when there is nothing to abort. */
  abortFor(fields: SessionFields): void {
    const { transaction } = this.of(fields);
    if (!transaction || transaction.number !== fields.number || transaction.state === 'aborted')
      this.noSuch(fields.number!);
    if (transaction!.state !== 'open')
      fail(256, `Transaction ${fields.number} has been committed.`);
    this.abort(transaction);
  }

  private stored(fields: SessionFields): { number: bigint; reply: Doc } | undefined {
    const bytes = this.storage.get(place.session(fields.id));
    if (!bytes) return undefined;
    const { number, reply } = decode(bytes) as { number: Long; reply: Doc };
    return { number: number.toBigInt(), reply };
  }

  /** What was kept of a retryable write, if this repeats it. Throws 225 when a newer one is known. */
  recall(fields: SessionFields): Doc | undefined {
    if (this.advance(this.of(fields), fields)) return undefined;
    const outcome = this.stored(fields);
    return outcome && outcome.number === fields.number ? outcome.reply : undefined;
  }

  /** Keeps what came of a retryable write; called in the commit that makes it. */
  keep(fields: SessionFields, reply: Doc): void {
    this.storage.put(
      place.session(fields.id),
      encode({ number: long(fields.number!), at: new Date(), reply }, 2 ** 25),
    );
  }

  /** Ends sessions as the driver asks: their transactions are aborted. */
  end(ids: Buffer[]): void {
    for (const id of ids) {
      const key = id.toString('latin1');
      this.abort(this.sessions.get(key)?.transaction);
      this.sessions.delete(key);
    }
  }

  /** Forgets sessions that were not used for half an hour, and aborts transactions left open. */
  async sweep(now = Date.now()): Promise<void> {
    this.locks.expire();
    for (const [key, session] of this.sessions)
      if (now - session.lastUse > sessionTimeout && session.transaction?.state !== 'open')
        this.sessions.delete(key);
    const start = place.session(Buffer.alloc(0));
    const old = this.storage
      .range(start, Buffer.from([start[0]! + 1]), false, 5000)
      .filter(({ value }) => now - (decode(value).at as Date).getTime() > sessionTimeout);
    if (old.length > 0)
      await this.commits.write(() => {
        for (const { key } of old) this.storage.remove(key);
      });
  }
}
