import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from './draft.ts';
import { isWorthKeeping } from './draft.ts';
import { type DraftPlace, forgetDraft, keepDraft, loadDraft } from './draftStore.ts';

const QUIET_MS = 400;

export type DraftKeeper = {
  draft: Draft;
  change: (change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => void;
  /** Whether the draft was there from an earlier visit. */
  isRestored: boolean;
  /** `unsaved` while being typed, `failed` where the browser refuses to keep it. */
  kept: 'nothing' | 'unsaved' | 'kept' | 'failed';
  /** After it was sent, or to start anew. */
  forget: (startAgainWith?: Draft) => void;
};

/** A draft that keeps itself: a moment after typing stops, and whenever the page is left. */
export function useDraft(place: DraftPlace, start: () => Draft): DraftKeeper {
  const [restored] = useState(() => loadDraft(place));
  const [draft, setDraft] = useState(() => restored ?? start());
  const [kept, setKept] = useState<DraftKeeper['kept']>(restored ? 'kept' : 'nothing');
  const latest = useRef(draft);
  const isDirty = useRef(false);
  const placeRef = useRef(place);
  placeRef.current = place;

  const save = useCallback(() => {
    if (!isDirty.current) return;
    isDirty.current = false;
    if (!isWorthKeeping(latest.current)) return setKept('nothing');
    setKept(keepDraft(placeRef.current, latest.current) ? 'kept' : 'failed');
  }, []);

  const change = useCallback<DraftKeeper['change']>((given) => {
    const next = {
      ...latest.current,
      ...(typeof given === 'function' ? given(latest.current) : given),
    };
    latest.current = next;
    isDirty.current = true;
    setKept('unsaved');
    setDraft(next);
  }, []);

  useEffect(() => {
    if (kept !== 'unsaved') return;
    const timer = setTimeout(save, QUIET_MS);
    return () => clearTimeout(timer);
  });

  useEffect(() => {
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [save]);

  const forget = useCallback((startAgainWith?: Draft) => {
    isDirty.current = false;
    void forgetDraft(placeRef.current, latest.current);
    setKept('nothing');
    if (!startAgainWith) return;
    latest.current = startAgainWith;
    setDraft(startAgainWith);
  }, []);

  return { draft, change, isRestored: restored !== null, kept, forget };
}
