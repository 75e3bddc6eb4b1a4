import type { QueueItem, QueueKind } from '@roundhouse/shared/queue';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** What a kind of items shows beside the list, with what can be done about it. */
export type QueueDetailOf = ComponentType<{ item: QueueItem }>;

/** A post that waits is decided the same way, whatever it waits for. */
const held = lazy(async () => {
  const { HoldQueueDetail } = await import('../screening/queue/HoldQueueDetail.tsx');
  return { default: HoldQueueDetail };
});

/** Who shows the whole of an item, by its kind: the feature that opens such items adds its line. */
export const QUEUE_DETAILS: Partial<Record<QueueKind, LazyExoticComponent<QueueDetailOf>>> = {
  flood: lazy(async () => {
    const { FloodQueueDetail } = await import('../integrity/FloodQueueDetail.tsx');
    return { default: FloodQueueDetail };
  }),
  reports: lazy(async () => {
    const { ReportsQueueDetail } = await import('../reports/queue/ReportsQueueDetail.tsx');
    return { default: ReportsQueueDetail };
  }),
  merge: lazy(async () => {
    const { MergeQueueDetail } = await import('../merging/MergeQueueDetail.tsx');
    return { default: MergeQueueDetail };
  }),
  appeal: lazy(async () => {
    const { AppealQueueDetail } = await import('../sanctions/index.ts');
    return { default: AppealQueueDetail };
  }),
  first_post: held,
  spam: held,
};
