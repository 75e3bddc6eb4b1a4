import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

const HASH = /^#response-([0-9a-f]{24})$/;
const MARKED_MS = 4000;

/**
 * Brings the response that the address points at into view once it is there, gives it the keyboard,
 * and answers its identifier while it is marked.
 */
export function useLinkedResponse(isThere: (id: string) => boolean): string | null {
  const { hash, key } = useLocation();
  const linked = HASH.exec(hash)?.[1] ?? null;
  const isShown = linked !== null && isThere(linked);
  const [marked, setMarked] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same link pressed again shows it again
  useEffect(() => {
    if (!isShown) return;
    setMarked(linked);
    const frame = requestAnimationFrame(() => {
      const letter = document.getElementById(`response-${linked}`);
      letter?.scrollIntoView({ block: 'start' });
      letter?.focus({ preventScroll: true });
    });
    const timer = setTimeout(() => setMarked(null), MARKED_MS);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [linked, isShown, key]);
  return marked;
}
