import { useEffect, useRef } from 'react';

/** Whether the focus is nowhere: on the page itself, or on something that is not shown any more. */
function isFocusLost(): boolean {
  const active = document.activeElement;
  return !active || active === document.body || active.getClientRects().length === 0;
}

/**
 * Where there is room for the list or for what is open, but not for both, the focus would be lost with
 * the row that was opened: it goes to what is open, and back to the row when that is closed.
 */
export function useKeepFocus(openId: string | null) {
  const section = useRef<HTMLElement>(null);
  const before = useRef(openId);
  useEffect(() => {
    const leftId = before.current;
    before.current = openId;
    if (leftId === openId || !isFocusLost()) return;
    const row = document.querySelector<HTMLElement>(`[data-item="${leftId}"]`);
    if (openId !== null) section.current?.focus();
    else row?.focus();
  }, [openId]);
  return section;
}
