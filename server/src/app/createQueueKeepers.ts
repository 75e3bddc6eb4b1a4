import { appealQueue } from '../features/appeals/index.ts';
import { type QueueKeepers, showsNothing } from '../features/queue/index.ts';
import { reportsInQueue } from '../features/reports/index.ts';

/** What each kind of items of the moderators' queue shows: each feature that opens items adds its line. */
export function createQueueKeepers(): QueueKeepers {
  return {
    reports: reportsInQueue,
    first_post: showsNothing,
    spam: showsNothing,
    flood: showsNothing,
    appeal: appealQueue,
    merge: showsNothing,
  };
}
