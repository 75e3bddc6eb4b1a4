import type { QueueContext, QueueKind, QueueShown, QueueSubject } from '@roundhouse/shared/queue';
import type { Parts } from '../../app/parts.ts';

/** What the queue must know of one kind of items; the feature that opens them says it. */
export type QueueKeeper = {
  /** What these subjects show now, by their ids; those that are gone are left out. */
  show(parts: Parts, subjects: QueueSubject[]): Promise<Map<string, QueueShown>>;
  /** The whole of one of them and what stands around it, where its details do not show that by themselves. */
  readContext?(parts: Parts, subject: QueueSubject): Promise<Pick<QueueContext, 'post' | 'around'>>;
};

export type QueueKeepers = Record<QueueKind, QueueKeeper>;
