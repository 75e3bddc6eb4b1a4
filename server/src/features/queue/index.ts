import { actions, run } from '../../app/procedure.ts';
import { listQueue } from './listQueue.ts';

export { presentQueue, tellQueue } from './presentQueue.ts';
export { createQueueStore, type QueueStore } from './queue.store.ts';
export { type QueueKeeper, type QueueKeepers, showsNothing } from './queueKeeper.ts';

export const queueHandlers = {
  list: actions.queue.list.handler(run(listQueue)),
};
