import type { ClientSession } from 'mongodb';
import type { Operate } from './operations.ts';

/** withTransaction is the runner's own, since its callback is a list of operations. */
export const sessionOperations: Record<string, Operate<ClientSession>> = {
  startTransaction: (session, options) => session.startTransaction(options),
  commitTransaction: (session, options) => session.commitTransaction(options),
  abortTransaction: (session, options) => session.abortTransaction(options),
  endSession: (session) => session.endSession(),
  getSnapshotTime: (session) => (session as ClientSession & { snapshotTime: unknown }).snapshotTime,
};
