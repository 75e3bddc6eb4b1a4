import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * After a change of page (not of its query), focus moves to the main landmark, as a full page load
 * would do; otherwise a keyboard or screen-reader user is left on a link that is gone.
 */
export function useFocusMain() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
