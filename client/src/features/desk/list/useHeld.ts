import { type FocusEvent, useMemo, useState } from 'react';

/** Whether the pointer or the focus is in a list, which then keeps still. */
export function useHeld() {
  const [isPointed, setPointed] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const handlers = useMemo(
    () => ({
      onPointerEnter: () => setPointed(true),
      onPointerLeave: () => setPointed(false),
      onFocus: () => setFocused(true),
      onBlur: (event: FocusEvent<HTMLElement>) =>
        setFocused(event.currentTarget.contains(event.relatedTarget)),
    }),
    [],
  );
  return { isHeld: isPointed || isFocused, handlers };
}
