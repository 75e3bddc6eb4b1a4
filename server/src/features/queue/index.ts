import { actions, run } from '../../app/procedure.ts';
import { claimItem, releaseItem } from './claimItem.ts';
import { countQueue } from './countQueue.ts';
import { getItem } from './getItem.ts';
import { deleteReply, listReplies, saveReply } from './keepReplies.ts';
import { listQueue } from './listQueue.ts';
import { readContext } from './readContext.ts';

export { tellQueue } from './presentQueue.ts';
export { createQueueStore, type QueueStore } from './queue.store.ts';
export type { QueueKeeper, QueueKeepers } from './queueKeeper.ts';
export { createRepliesStore, type RepliesStore } from './replies.store.ts';
export { requireClaimFree } from './requireClaimFree.ts';

export const queueHandlers = {
  list: actions.queue.list.handler(run(listQueue)),
  count: actions.queue.count.handler(run(countQueue)),
  get: actions.queue.get.handler(run(getItem)),
  context: actions.queue.context.handler(run(readContext)),
  claim: actions.queue.claim.handler(run(claimItem)),
  release: actions.queue.release.handler(run(releaseItem)),
  replies: actions.queue.replies.handler(run(listReplies)),
  saveReply: actions.queue.saveReply.handler(run(saveReply)),
  deleteReply: actions.queue.deleteReply.handler(run(deleteReply)),
};
