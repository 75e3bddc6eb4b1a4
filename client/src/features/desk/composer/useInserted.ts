import type { Locale } from '@roundhouse/shared/primitives';
import { createContext, useContext, useEffect } from 'react';
import type { AnswerChange } from './useAnswerDraft.ts';

type Insert = (words: string) => void;

/** Lets the case file put words, such as a link to another idea, at the end of the letter. */
export const InsertContext = createContext<{ current: Insert | null }>({ current: null });

/** Takes what the case file inserts, in the language being written. */
export function useInserted(change: (change: AnswerChange) => void, language: Locale): void {
  const place = useContext(InsertContext);
  useEffect(() => {
    place.current = (words) =>
      change(({ body }) => ({
        body: {
          ...body,
          [language]: [body[language].trimEnd(), words].filter(Boolean).join('\n\n'),
        },
      }));
    return () => {
      place.current = null;
    };
  }, [place, change, language]);
}
