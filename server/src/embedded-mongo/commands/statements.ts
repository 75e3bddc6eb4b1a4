import { fail, MongoError } from '../errors.ts';
import { HeldByTransaction } from '../storage/commits.ts';
import { type Numeric, toNumber } from '../values/numbers.ts';
import { type Doc, int, wholeNumber } from '../values/values.ts';
import {
  type Answer,
  beforeStatement,
  type Call,
  flagOption,
  lookUp,
  namespaceOf,
  runWrite,
  unfinished,
  viewOf,
} from './command.ts';
import type { Targets } from './targets.ts';

/** The most statements one command may have. */
const maxStatements = 100_000;

/** What a command's statements have done so far. */
export interface Tally {
  n: number;
  modified: number;
  upserted: Doc[];
  errors: Doc[];
}

/** Runs statement `i`, or a part of it: returns undefined when it is done, else what is left to write. */
type Statement = (i: number, tally: Tally) => Targets | undefined;

/** Throws 16 for no statements or too many. */
export function checkSize(list: unknown[]): void {
  if (list.length === 0 || list.length > maxStatements)
    fail(
      16,
      `Write batch sizes must be between 1 and ${maxStatements}. Got ${list.length} operations.`,
    );
}

function writeError(error: MongoError, index: number): Doc {
  return { index: int(index), code: int(error.code), ...error.details, errmsg: error.message };
}

function replyOf({ n, modified, upserted, errors }: Tally, hasModified: boolean): Doc {
  return {
    n: wholeNumber(n),
    ...(upserted.length > 0 && { upserted }),
    ...(hasModified && { nModified: wholeNumber(modified) }),
    ...(errors.length > 0 && { writeErrors: errors }),
    ok: 1,
  };
}

/** What is kept of a retryable command: its counts, the first statement never tried, and those that failed. */
interface Progress {
  n: number;
  modified: number;
  upserted: Doc[];
  next: number;
  failed: number[];
}

/** Reads what an earlier run of the command left. Throws 217 when that was no such command. */
function progressOf({ earlier }: Call): Progress {
  if (!earlier) return { n: 0, modified: 0, upserted: [], next: 0, failed: [] };
  if (earlier.next === undefined)
    fail(217, 'This txnNumber was used by another command of this session.');
  const number = (value: unknown): number => toNumber(value as Numeric);
  return {
    n: number(earlier.n),
    modified: number(earlier.modified),
    upserted: earlier.upserted as Doc[],
    next: number(earlier.next),
    failed: (earlier.failed as Numeric[]).map(number),
  };
}

/**
 * Runs statements in order; one that fails is a write error, after which an ordered command stops.
 * Waiting for a lock leaves off before the statement, to go on from there; so does a repetition of
 * a retryable command, which runs only what was not made yet.
 */
class Stepper {
  private readonly call: Call;
  private readonly count: number;
  private readonly run: Statement;
  private readonly tally: Tally;
  /** The statements that no earlier run of the command has tried begin here. */
  private readonly fresh: number;
  private readonly todo: number[];
  private at = 0;
  private begun = -1;

  constructor(call: Call, count: number, run: Statement) {
    const { next, failed, ...counts } = progressOf(call);
    this.call = call;
    this.count = count;
    this.run = run;
    this.tally = { ...counts, errors: [] };
    this.fresh = next;
    this.todo = [...failed, ...Array.from({ length: count - next }, (_, i) => next + i)];
  }

  step(): Tally | Targets {
    const { call, tally, todo } = this;
    const isOrdered = flagOption(call.body, 'ordered', true);
    for (; this.at < todo.length; this.at++) {
      try {
        const left = this.statement(todo[this.at]!);
        if (left) return left;
      } catch (error) {
        if (error instanceof HeldByTransaction || !(error instanceof MongoError)) throw error;
        if (call.transaction && error.code === 112) throw error;
        tally.errors.push(writeError(error, todo[this.at]!));
        if (isOrdered) break;
      }
    }
    return tally;
  }

  private statement(index: number): Targets | undefined {
    if (this.begun !== this.at) beforeStatement(this.call);
    this.begun = this.at;
    return this.run(index, this.tally);
  }

  /** What is done, for a repetition to go on from. */
  progress(): Doc {
    const { tally, count, fresh } = this;
    const left = this.todo.slice(this.at);
    const next = left.find((index) => index >= fresh) ?? count;
    const again = [...tally.errors.map(({ index }) => toNumber(index as Numeric)), ...left];
    return {
      n: wholeNumber(tally.n),
      modified: wholeNumber(tally.modified),
      upserted: tally.upserted,
      next: int(next),
      failed: [...new Set(again)].filter((index) => index < next).map(int),
    };
  }
}

/** Throws 72 for a statement that may change many documents in a command that may be repeated. */
export function refuseRetry({ session, transaction }: Call, what: string): void {
  if (session?.number !== undefined && !transaction)
    fail(72, `Cannot use (or request) retryable writes with ${what}`);
}

/**
 * Runs a command's statements in one commit; those that find or write for long go on in further
 * commits, between which others are served, so that each document is changed as a whole but all
 * of them not at one moment.
 */
export async function runStatements(
  call: Call,
  count: number,
  hasModified: boolean,
  run: Statement,
): Promise<Answer> {
  const stepper = new Stepper(call, count, run);
  const progress = (): Doc => stepper.progress();
  for (;;) {
    let left: Targets | undefined;
    const step = (): Doc => {
      const outcome = stepper.step();
      if ('n' in outcome) return replyOf(outcome, hasModified);
      left = outcome;
      return unfinished;
    };
    const answer = await runWrite(call, step, progress);
    if (!left) return answer;
    await left.goOn(viewOf(call), lookUp(call, namespaceOf(call)), call.deadline);
    if (call.transaction && call.transaction.state !== 'open')
      fail(251, `Transaction ${call.transaction.number} has been aborted.`);
  }
}
