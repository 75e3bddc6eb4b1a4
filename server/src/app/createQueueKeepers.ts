import { appealQueue } from '../features/appeals/index.ts';
import { floodKeeper } from '../features/integrity/index.ts';
import { mergeKeeper } from '../features/merging/index.ts';
import type { QueueKeepers } from '../features/queue/index.ts';
import { reportsInQueue } from '../features/reports/index.ts';
import { holdQueueKeeper } from '../features/screening/index.ts';

/** What each kind of items of the moderators' queue shows: each feature that opens items adds its line. */
export function createQueueKeepers(): QueueKeepers {
  return {
    reports: reportsInQueue,
    first_post: holdQueueKeeper,
    spam: holdQueueKeeper,
    flood: floodKeeper,
    appeal: appealQueue,
    merge: mergeKeeper,
  };
}
