import { VisuallyHidden } from '@mantine/core';
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';

const AnnounceContext = createContext<(text: string) => void>(() => {});

/**
 * The page's one polite live region. A single region, because several speak over each other; a
 * no-break space is appended every other time so that the same sentence twice is read twice.
 */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  const isOdd = useRef(false);
  const announce = useCallback((next: string) => {
    isOdd.current = !isOdd.current;
    setText(isOdd.current ? next : `${next}\u00a0`);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden role="status" aria-live="polite">
        {text}
      </VisuallyHidden>
    </AnnounceContext>
  );
}

/** Says a short, already translated sentence to screen readers. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}
