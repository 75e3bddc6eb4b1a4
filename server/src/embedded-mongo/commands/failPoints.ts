import { fail, MongoError } from '../errors.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { type Doc, isDoc } from '../values/values.ts';

/** The connection is to be closed without an answer. */
export class ClosedByFailPoint extends Error {}

interface FailPoint {
  /** How many more times it strikes. */
  left: number;
  /** How many more times it lets pass before it strikes. */
  skip: number;
  data: Doc;
}

/** What to add to a reply: the error of its write concern, and labels in place of its own. */
export interface Injected {
  error: Doc | undefined;
  labels: string[] | undefined;
}

const names = ['failCommand', 'onPrimaryTransactionalWrite'];

/** Reads a fail point's mode: 'off', 'alwaysOn', {times} or {skip}. Throws 2, 9. */
function readMode(mode: unknown, data: Doc): FailPoint | undefined {
  if (mode === 'off') return undefined;
  if (mode === 'alwaysOn') return { left: Infinity, skip: 0, data };
  const [[name, count] = [], ...others] = isDoc(mode) ? Object.entries(mode) : [];
  if ((name !== 'times' && name !== 'skip') || others.length > 0)
    return fail(2, "a fail point's mode is 'off', 'alwaysOn', {times: n} or {skip: n}");
  if (!isNumeric(count) || toNumber(count) < 0)
    return fail(2, `'${name}' option to 'mode' must be a number that is not negative`);
  const times = toNumber(count);
  return name === 'times' ? { left: times, skip: 0, data } : { left: Infinity, skip: times, data };
}

/**
 * MongoDB's fail points that drivers' specification tests use: `failCommand` makes a command fail
 * before it runs, `onPrimaryTransactionalWrite` cuts the connection at a retryable write's commit.
 */
export class FailPoints {
  private readonly active = new Map<string, FailPoint>();
  /** Commands whose connection is to be closed in place of a reply. */
  private readonly cut = new WeakSet<Doc>();

  configure({ configureFailPoint, mode, data }: Doc): void {
    const name = String(configureFailPoint);
    if (!names.includes(name)) fail(2, `the fail point '${name}' is not supported by this store`);
    const point = readMode(mode, isDoc(data) ? data : {});
    if (point) this.active.set(name, point);
    else this.active.delete(name);
  }

  private strike(name: string, concerns: (data: Doc) => boolean): Doc | undefined {
    const point = this.active.get(name);
    if (!point || point.left <= 0 || !concerns(point.data)) return undefined;
    if (point.skip-- > 0) return undefined;
    point.left--;
    return point.data;
  }

  /**
   * Called before each command: may wait, throw the configured error, or close the connection.
   * Returns what to add to the reply.
   */
  async before(command: string, appName: string | undefined): Promise<Injected | undefined> {
    if (this.active.size === 0) return undefined;
    const data = this.strike(
      'failCommand',
      ({ failCommands, appName: wanted }) =>
        Array.isArray(failCommands) &&
        failCommands.includes(command) &&
        (wanted === undefined || wanted === appName),
    );
    if (!data) return undefined;
    if (data.blockConnection === true && isNumeric(data.blockTimeMS)) {
      const time = toNumber(data.blockTimeMS);
      await new Promise((resolve) => setTimeout(resolve, time));
    }
    if (data.closeConnection === true) throw new ClosedByFailPoint();
    const labels = data.errorLabels as string[] | undefined;
    if (isNumeric(data.errorCode))
      throw new MongoError(
        toNumber(data.errorCode),
        "Failing command via 'failCommand' failpoint",
        {},
        labels,
      );
    const error = isDoc(data.writeConcernError) ? data.writeConcernError : undefined;
    return { error, labels };
  }

  /**
   * Called before each statement of a retryable write. Its connection is closed unless the point
   * says otherwise; with `failBeforeCommitExceptionCode` the statement fails, else it is made.
   */
  beforeStatement(body: Doc): void {
    const data = this.strike('onPrimaryTransactionalWrite', () => true);
    if (!data) return;
    if (data.closeConnection !== false) this.cut.add(body);
    const code = data.failBeforeCommitExceptionCode;
    if (isNumeric(code))
      throw new MongoError(toNumber(code), 'Failing write before its commit, by a fail point');
  }

  /** True when a command's connection is to be closed now that it was run. */
  closes(body: Doc): boolean {
    return this.cut.has(body);
  }
}
