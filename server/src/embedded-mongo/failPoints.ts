import { fail, MongoError } from './errors.ts';
import { isNumeric, toNumber } from './numbers.ts';
import { type Doc, isDoc } from './values.ts';

/** The connection is to be closed without an answer. */
export class ClosedByFailPoint extends Error {}

interface FailPoint {
  commands: string[];
  /** How many more times it strikes. */
  left: number;
  /** How many more times it lets pass before it strikes. */
  skip: number;
  data: Doc;
}

/**
 * MongoDB's `failCommand` fail point, which drivers' specification tests use to see a command
 * fail: `configureFailPoint: 'failCommand', mode: {times: 1}, data: {failCommands, errorCode …}`.
 */
export class FailPoints {
  private active: FailPoint | undefined;

  configure(body: Doc): void {
    if (body.configureFailPoint !== 'failCommand')
      fail(2, `the fail point '${String(body.configureFailPoint)}' is not supported by this store`);
    const { mode } = body;
    if (mode === 'off') {
      this.active = undefined;
      return;
    }
    const count = (name: string): number =>
      isDoc(mode) && isNumeric(mode[name]) ? toNumber(mode[name]) : 0;
    const data = isDoc(body.data) ? body.data : {};
    const isAlways = mode === 'alwaysOn' || count('skip') > 0;
    this.active = {
      commands: (data.failCommands as string[] | undefined) ?? [],
      left: isAlways ? Infinity : count('times'),
      skip: count('skip'),
      data,
    };
  }

  private striking(command: string): Doc | undefined {
    const point = this.active;
    if (!point?.commands.includes(command) || point.left <= 0) return undefined;
    if (point.skip-- > 0) return undefined;
    point.left--;
    return point.data;
  }

  /**
   * Called before each command: may wait, throw the configured error, or close the connection.
   * Returns a writeConcernError to add to the reply, if one is configured.
   */
  async before(command: string): Promise<{ error: Doc; labels: string[] | undefined } | undefined> {
    const data = this.active && this.striking(command);
    if (!data) return undefined;
    if (data.blockConnection === true && isNumeric(data.blockTimeMS)) {
      const time = toNumber(data.blockTimeMS);
      await new Promise((resolve) => setTimeout(resolve, time));
    }
    if (data.closeConnection === true) throw new ClosedByFailPoint();
    if (isNumeric(data.errorCode)) {
      throw new MongoError(
        toNumber(data.errorCode),
        `Failing command via 'failCommand' failpoint`,
        {},
        data.errorLabels as string[] | undefined,
      );
    }
    const labels = data.errorLabels as string[] | undefined;
    return isDoc(data.writeConcernError) ? { error: data.writeConcernError, labels } : undefined;
  }
}
