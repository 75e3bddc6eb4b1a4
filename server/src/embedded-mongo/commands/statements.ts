import { HeldByTransaction } from '../commits.ts';
import { fail, MongoError } from '../errors.ts';
import type { Targets } from '../targets.ts';
import { type Doc, int, wholeNumber } from '../values.ts';
import {
  type Answer,
  type Call,
  flagOption,
  lookUp,
  namespaceOf,
  runWrite,
  unfinished,
  viewOf,
} from './command.ts';

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

/**
 * Runs statements in order; one that fails is a write error, after which an ordered command stops.
 * Waiting for a lock leaves off before the statement, to go on from there.
 */
function stepper(call: Call, count: number, run: Statement): () => Tally | Targets {
  const tally: Tally = { n: 0, modified: 0, upserted: [], errors: [] };
  const isOrdered = flagOption(call.body, 'ordered', true);
  let next = 0;
  return () => {
    for (; next < count; next++) {
      try {
        const left = run(next, tally);
        if (left) return left;
      } catch (error) {
        if (error instanceof HeldByTransaction || !(error instanceof MongoError)) throw error;
        if (call.transaction && error.code === 112) throw error;
        tally.errors.push(writeError(error, next));
        if (isOrdered) break;
      }
    }
    next = count;
    return tally;
  };
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
  const step = stepper(call, count, run);
  for (;;) {
    let left: Targets | undefined;
    const answer = await runWrite(call, () => {
      const outcome = step();
      if ('n' in outcome) return replyOf(outcome, hasModified);
      left = outcome;
      return unfinished;
    });
    if (!left) return answer;
    await left.goOn(viewOf(call), lookUp(call, namespaceOf(call)), call.deadline);
    if (call.transaction && call.transaction.state !== 'open')
      fail(251, `Transaction ${call.transaction.number} has been aborted.`);
  }
}
