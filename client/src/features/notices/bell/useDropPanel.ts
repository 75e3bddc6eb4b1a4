import { type KeyboardEvent, type RefObject, useCallback, useEffect, useState } from 'react';

/**
 * A panel under a button: `root` holds both, the button first. Opening moves the focus into the
 * panel, Escape back to the button; a press or the focus elsewhere closes it.
 */
export function useDropPanel(root: RefObject<HTMLElement | null>) {
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);

  useEffect(() => {
    if (!isOpen) return;
    root.current?.querySelector<HTMLElement>('[role="dialog"]')?.focus();
    const whenElsewhere = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', whenElsewhere);
    document.addEventListener('focusin', whenElsewhere);
    return () => {
      document.removeEventListener('pointerdown', whenElsewhere);
      document.removeEventListener('focusin', whenElsewhere);
    };
  }, [isOpen, root, close]);

  return {
    isOpen,
    close,
    toggle: () => setOpen((is) => !is),
    onKeyDown(event: KeyboardEvent) {
      if (!isOpen || event.key !== 'Escape') return;
      event.stopPropagation();
      close();
      root.current?.querySelector('button')?.focus();
    },
  };
}
