import type { RuleKey } from '@roundhouse/shared/houseRules';
import type { Locale } from '@roundhouse/shared/primitives';
import type { QueueItem } from '@roundhouse/shared/queue';
import type { ReportableKind, ReportSubject } from '@roundhouse/shared/reports';
import { client } from '../../../app/api.ts';

/**
 * What can be done with items from the list, with many at once too. `uphold`: the report was right,
 * and what there was to do is done.
 */
export const ACTS = ['dismiss', 'hide', 'uphold'] as const;
export type Act = (typeof ACTS)[number];

export type ActWords = { rule: RuleKey | null; reason: string; language: Locale };

const HIDEABLE: readonly string[] = ['idea', 'comment'] satisfies ReportableKind[];

/** Whether the act makes sense for the item: what the brand said is not hidden, people neither. */
export function fitting(act: Act, { kind, subject, shown }: QueueItem): boolean {
  if (kind !== 'reports') return false;
  const canBeHidden = HIDEABLE.includes(subject.kind) && shown !== null;
  return act === 'hide' ? canBeHidden : true;
}

/**
 * Takes an item and does the act on it; one that failed is given back. Rejects with the refusal,
 * and then nothing of it was done: each act is one transaction.
 */
export async function carryOut(act: Act, item: QueueItem, words: ActWords): Promise<void> {
  const itemId = item.id;
  await client.queue.claim({ itemId });
  try {
    await send(act, item, words);
  } catch (error) {
    await client.queue.release({ itemId }).catch(() => undefined);
    throw error;
  }
}

async function send(act: Act, { subject }: QueueItem, words: ActWords): Promise<void> {
  const { rule, reason, language } = words;
  if (act !== 'hide') {
    const outcome = act === 'dismiss' ? 'dismissed' : 'upheld';
    const about = subject as ReportSubject;
    await client.reports.settle({ subject: about, outcome, words: reason, language });
    return;
  }
  if (rule === null) return;
  if (subject.kind === 'idea') {
    await client.ideas.hide({ ideaId: subject.id, rule, reason, language });
  } else {
    await client.comments.hide({ commentId: subject.id, rule, reason, language });
  }
}
