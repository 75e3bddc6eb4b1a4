import { Binary, Long, Timestamp } from 'bson';
import { fail } from '../errors.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { type Doc, int, isDoc } from '../values/values.ts';

let seconds = 0;
let increment = 0;

const signature = { hash: new Binary(Buffer.alloc(20)), keyId: Long.ZERO };

/** The next moment of the cluster's logical clock. */
export function nextTimestamp(): Timestamp {
  const now = Math.floor(Date.now() / 1000);
  increment = now > seconds ? 1 : increment + 1;
  seconds = Math.max(now, seconds);
  return new Timestamp({ t: seconds, i: increment });
}

/** The fields of a reply that tell the clock's time. */
export function clusterTimeFields(): Doc {
  const clusterTime = nextTimestamp();
  return { $clusterTime: { clusterTime, signature }, operationTime: clusterTime };
}

const levels = ['local', 'available', 'majority', 'linearizable', 'snapshot'];

/** Checks readConcern and writeConcern. Throws 9 (FailedToParse) and 14 as MongoDB does. */
export function checkConcerns({ readConcern, writeConcern }: Doc): void {
  if (readConcern !== undefined) {
    if (!isDoc(readConcern))
      fail(14, "BSON field 'readConcern' is the wrong type, expected type 'object'");
    const { level } = readConcern as Doc;
    if (level !== undefined && !levels.includes(level as string))
      fail(9, `Unrecognized readConcern level '${String(level)}'`);
  }
  if (writeConcern !== undefined && !isDoc(writeConcern))
    fail(14, "BSON field 'writeConcern' is the wrong type, expected type 'object'");
}

/** The error beside a write's reply when it asked for more members than this set of one has. */
export function unsatisfied({ writeConcern }: Doc): Doc | undefined {
  const w = isDoc(writeConcern) ? writeConcern.w : undefined;
  if (isNumeric(w) && toNumber(w) > 1)
    return {
      code: int(100),
      codeName: 'UnsatisfiableWriteConcern',
      errmsg: 'Not enough data-bearing nodes',
    };
  if (typeof w === 'string' && w !== 'majority')
    return {
      code: int(79),
      codeName: 'UnknownReplWriteConcern',
      errmsg: `No write concern mode named '${w}' found in replica set configuration`,
    };
  return undefined;
}
