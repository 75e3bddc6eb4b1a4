import { useRef } from 'react';

/** Where a menu is: `close` shuts its dialog and gives the focus back to the menu's button. */
export function useReturnFocus(onClose: () => void) {
  const place = useRef<HTMLDivElement>(null);
  function close() {
    onClose();
    // After the dialog has given the focus to where it thinks it came from: the item that is gone.
    setTimeout(() => place.current?.querySelector<HTMLElement>('button')?.focus(), 50);
  }
  return { place, close };
}
