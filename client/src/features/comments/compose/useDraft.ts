import { useCallback, useState } from 'react';
import type { MentionText } from '../mentions/mentionText.ts';
import { type DraftPlace, keepDraft, readDraft } from './commentDraft.ts';

const EMPTY: MentionText = { text: '', picked: [] };

/** A text that survives a reload; `start` is what stands there when nothing was typed yet. */
export function useDraft(place: DraftPlace, start: MentionText = EMPTY) {
  const [value, setValue] = useState(() => readDraft(place) ?? start);
  const change = useCallback(
    (next: MentionText) => {
      setValue(next);
      keepDraft(place, next);
    },
    [place],
  );
  /** Empties the field, but keeps what stood there until it is known to be sent. */
  const lend = useCallback(() => setValue(EMPTY), []);
  return { value, change, lend };
}
