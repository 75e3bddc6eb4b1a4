import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

const HASH = /^#comment-([0-9a-f]{24})$/;

/** The comment that the address points at; `null` where it points at none. */
export function useLinkedComment(): string | null {
  const { hash } = useLocation();
  return HASH.exec(hash)?.[1] ?? null;
}

/** Brings the linked comment into view once it is there, and marks it for a while. */
export function useShowLinked(linked: string | null, isThere: boolean): string | null {
  const [marked, setMarked] = useState<string | null>(null);
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same link pressed again shows it again
  useEffect(() => {
    if (!linked || !isThere) return;
    setMarked(linked);
    const frame = requestAnimationFrame(() => showComment(linked));
    const timer = setTimeout(() => setMarked(null), 4000);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [linked, isThere, key]);
  return marked;
}

/** Scrolls to a comment and gives it the keyboard; answers whether it is on the page. */
export function showComment(id: string): boolean {
  const comment = document.getElementById(`comment-${id}`);
  if (!comment) return false;
  comment.scrollIntoView({ block: 'center' });
  comment.focus({ preventScroll: true });
  return true;
}
