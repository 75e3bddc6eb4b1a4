import type { RuleKey } from '@roundhouse/shared/houseRules';
import type { Locale } from '@roundhouse/shared/primitives';
import type { QueueItem, QueueKind } from '@roundhouse/shared/queue';
import type { ReportableKind, ReportSubject } from '@roundhouse/shared/reports';
import { client } from '../../../app/api.ts';
import { patiently } from './patiently.ts';

/**
 * What can be done with items from the list, with many at once too. `uphold`: the report was right,
 * and what there was to do is done. `approve`, `reject`: a held post is posted, or not. `apart`: two
 * ideas are not the same.
 */
export const ACTS = ['approve', 'reject', 'dismiss', 'hide', 'uphold', 'apart'] as const;
export type Act = (typeof ACTS)[number];

/** The letter that asks for each; of two with one letter, one alone fits an item. */
export const LETTER_OF: Readonly<Record<Act, string>> = {
  approve: 'a',
  reject: 'r',
  dismiss: 'd',
  hide: 'h',
  uphold: 'u',
  apart: 'd',
};

/** Who reads the words of an act; `null`: none are asked for. */
export const READERS = {
  approve: null,
  reject: 'author',
  dismiss: 'reporters',
  hide: 'everyone',
  uphold: 'reporters',
  apart: null,
} as const satisfies Record<Act, 'author' | 'reporters' | 'everyone' | null>;

export type ActWords = { rule: RuleKey | null; reason: string; language: Locale };

const KIND_OF: Readonly<Record<Act, readonly QueueKind[]>> = {
  approve: ['first_post', 'spam'],
  reject: ['first_post', 'spam'],
  dismiss: ['reports'],
  hide: ['reports'],
  uphold: ['reports'],
  apart: ['merge'],
};
const HIDEABLE: readonly string[] = ['idea', 'comment'] satisfies ReportableKind[];

/** Whether the act makes sense for the item: what the brand said is not hidden, people neither. */
export function fitting(act: Act, { kind, subject, shown }: QueueItem): boolean {
  if (!KIND_OF[act].includes(kind)) return false;
  if (kind !== 'reports') return shown !== null;
  return act !== 'hide' || (HIDEABLE.includes(subject.kind) && shown !== null);
}

/** The acts that make sense for each of these. */
export const fittingAll = (items: QueueItem[]): Act[] =>
  ACTS.filter((act) => items.length > 0 && items.every((item) => fitting(act, item)));

/**
 * Takes an item and does the act on it; one that failed is given back. Rejects with the refusal,
 * and then nothing of it was done: each act is one transaction.
 */
export async function carryOut(act: Act, item: QueueItem, words: ActWords): Promise<void> {
  const itemId = item.id;
  await patiently(() => client.queue.claim({ itemId }));
  try {
    await patiently(() => send(act, item, words));
  } catch (error) {
    await client.queue.release({ itemId }).catch(() => undefined);
    throw error;
  }
}

async function send(act: Act, item: QueueItem, words: ActWords): Promise<unknown> {
  const { subject } = item;
  const { rule, reason, language } = words;
  switch (act) {
    case 'approve':
      return client.screening.approve(heldAsRead(item));
    case 'reject':
      return rule && client.screening.reject({ ...heldAsRead(item), rule, reason, language });
    case 'apart':
      return client.merging.dismiss({ suggestionId: subject.id });
    case 'hide':
      return rule && hide(subject, { rule, reason, language });
    case 'dismiss':
    case 'uphold': {
      const outcome = act === 'dismiss' ? 'dismissed' : 'upheld';
      const about = subject as ReportSubject;
      return client.reports.settle({ subject: about, outcome, words: reason, language });
    }
  }
}

type Why = { rule: RuleKey; reason: string; language: Locale };

function hide({ kind, id }: QueueItem['subject'], why: Why): Promise<unknown> {
  if (kind === 'idea') return client.ideas.hide({ ideaId: id, ...why });
  return client.comments.hide({ commentId: id, ...why });
}

/** A held post as the list shows it: reworded meanwhile, it is not decided. */
function heldAsRead({ subject, shown }: QueueItem) {
  const rev = shown?.facts.find(({ kind }) => kind === 'rev')?.value;
  return { holdId: subject.id, rev: Number(rev ?? 0) };
}
