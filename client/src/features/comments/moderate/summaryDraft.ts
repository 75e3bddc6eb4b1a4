import type { Summary, Topic } from '@roundhouse/shared/comments';
import { useSyncExternalStore } from 'react';

/** A summary while it is written. */
export interface SummaryDraft {
  body: { en: string; fr: string };
  refIds: string[];
}

const keyOf = ({ kind, id }: Topic) => `roundhouse.summary.${kind}.${id}`;
const listeners = new Set<() => void>();
const drafts = new Map<string, SummaryDraft | null>();

/** What was written of a topic's summary and not put up, kept in this browser; `null` for nothing. */
function read(topic: Topic): SummaryDraft | null {
  const key = keyOf(topic);
  const known = drafts.get(key);
  if (known !== undefined) return known;
  let kept: SummaryDraft | null = null;
  try {
    kept = JSON.parse(localStorage.getItem(key) ?? 'null') as SummaryDraft | null;
  } catch {
    /* what cannot be read is as good as nothing */
  }
  drafts.set(key, kept);
  return kept;
}

export function keepSummaryDraft(topic: Topic, draft: SummaryDraft | null): void {
  drafts.set(keyOf(topic), draft);
  try {
    if (draft) localStorage.setItem(keyOf(topic), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(topic));
  } catch {
    /* storage may be forbidden or full: the draft lasts as long as the page */
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The summary as it is being written; it begins with the one that stands. */
export function useSummaryDraft(topic: Topic, standing: Summary | null): SummaryDraft {
  const kept = useSyncExternalStore(subscribe, () => read(topic));
  return (
    kept ?? {
      body: { en: standing?.body.en ?? '', fr: standing?.body.fr ?? '' },
      refIds: standing?.refIds ?? [],
    }
  );
}
