import { actions, run } from '../../app/procedure.ts';
import { readRetention, saveRetention } from './setRetention.ts';

export { enforceRetention } from './enforceRetention.ts';
export { createRetentionStore, type RetentionStore } from './retention.store.ts';
export type { RetentionKeeper } from './retentionKeeper.ts';

export const retentionHandlers = {
  read: actions.retention.read.handler(run(readRetention)),
  save: actions.retention.save.handler(run(saveRetention)),
};
