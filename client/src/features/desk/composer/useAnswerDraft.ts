import { useCallback, useEffect, useRef, useState } from 'react';
import { type AnswerDraft, isWorthKeeping } from './answerDraft.ts';
import { type AnswerPlace, forgetAnswer, keepAnswer, loadAnswer } from './answerStore.ts';

export type AnswerChange = Partial<AnswerDraft> | ((draft: AnswerDraft) => Partial<AnswerDraft>);

export type AnswerKeeper = {
  draft: AnswerDraft;
  change: (change: AnswerChange) => void;
  /** Whether the draft was there from an earlier visit. */
  isRestored: boolean;
  /** `failed` where the browser refuses to keep it. */
  kept: 'nothing' | 'kept' | 'failed';
  forget: () => void;
};

/** A draft that is kept with every letter: words in the browser's storage cost little to write. */
export function useAnswerDraft(place: AnswerPlace, start: () => AnswerDraft): AnswerKeeper {
  const [restored] = useState(() => loadAnswer(place));
  const [draft, setDraft] = useState(() => restored ?? start());
  const [kept, setKept] = useState<AnswerKeeper['kept']>(restored ? 'kept' : 'nothing');
  const latest = useRef(draft);
  const placeRef = useRef(place);
  const startRef = useRef(start);
  useEffect(() => {
    placeRef.current = place;
    startRef.current = start;
  });

  const change = useCallback((given: AnswerChange) => {
    const next = {
      ...latest.current,
      ...(typeof given === 'function' ? given(latest.current) : given),
    };
    latest.current = next;
    setDraft(next);
    if (isWorthKeeping(next)) setKept(keepAnswer(placeRef.current, next) ? 'kept' : 'failed');
    else {
      forgetAnswer(placeRef.current);
      setKept('nothing');
    }
  }, []);

  const forget = useCallback(() => {
    forgetAnswer(placeRef.current);
    setKept('nothing');
    latest.current = startRef.current();
    setDraft(latest.current);
  }, []);

  return { draft, change, isRestored: restored !== null, kept, forget };
}
