import { useEffect, useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const places = new Map<string, number>();

/**
 * A new page starts at its top; Back returns to where the reader was, once the page is tall enough
 * again (lists come from the query cache, so it usually is at once). A change of the query alone,
 * such as a filter, leaves the scroll to the page.
 */
export function useScrollPlace(): void {
  const { key, pathname, hash } = useLocation();
  const kind = useNavigationType();

  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    // Leaving scrolls to the top before this listener is gone: that is not where the reader was.
    const keep = () => {
      if (keyNow() === key) places.set(key, window.scrollY);
    };
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [key]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a filter is not a new page
  useLayoutEffect(() => {
    if (hash) return;
    const place = kind === 'POP' ? (places.get(key) ?? 0) : 0;
    window.scrollTo(0, place);
    if (!place) return;
    const again = requestAnimationFrame(() => window.scrollTo(0, place));
    return () => cancelAnimationFrame(again);
  }, [pathname]);
}

/** The router's key of the entry the browser is at now; it changes before the page does. */
function keyNow(): string {
  const state = window.history.state as { key?: string } | null;
  return state?.key ?? 'default';
}
