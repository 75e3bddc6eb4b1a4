import type { QueueItem, QueueKind } from '@roundhouse/shared/queue';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { FloodQueueDetail } from '../integrity/index.ts';
import { MergeQueueDetail } from '../merging/index.ts';
import { ReportsQueueDetail } from '../reports/index.ts';
import { HoldQueueDetail } from '../screening/index.ts';

/** What a kind of items shows beside the list, with what can be done about it. */
export type QueueDetailOf = ComponentType<{ item: QueueItem }>;

/** Who shows the whole of an item, by its kind: the feature that opens such items adds its line. */
export const QUEUE_DETAILS: Partial<Record<QueueKind, LazyExoticComponent<QueueDetailOf>>> = {
  flood: FloodQueueDetail,
  reports: ReportsQueueDetail,
  merge: MergeQueueDetail,
  appeal: lazy(async () => {
    const { AppealQueueDetail } = await import('../sanctions/index.ts');
    return { default: AppealQueueDetail };
  }),
  // A post that waits is decided the same way, whatever it waits for.
  first_post: HoldQueueDetail,
  spam: HoldQueueDetail,
};
