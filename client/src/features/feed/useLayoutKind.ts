import { useState } from 'react';
import type { LayoutKind } from './layout.ts';

const KEY = 'roundhouse.feed.layout';

/** Grid or list, as this reader chose last; kept in this browser. */
export function useLayoutKind() {
  const [kind, setKind] = useState<LayoutKind>(read);
  function choose(next: LayoutKind) {
    setKind(next);
    try {
      localStorage.setItem(KEY, next);
    } catch {
      /* storage may be forbidden: the choice lasts as long as the page */
    }
  }
  return [kind, choose] as const;
}

function read(): LayoutKind {
  try {
    return localStorage.getItem(KEY) === 'list' ? 'list' : 'grid';
  } catch {
    return 'grid';
  }
}
