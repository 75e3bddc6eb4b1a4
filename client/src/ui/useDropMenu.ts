import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useState } from 'react';

/** The moves of a menu with `count` items from `at` (-1: none); null where the key is no move. */
export function nextItem(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return at <= 0 ? count - 1 : at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

/** Opening, moving in and leaving a menu; the items are whatever under `root` has a menuitem role. */
export function useDropMenu(root: RefObject<HTMLDivElement | null>) {
  const [isOpen, setOpen] = useState(false);
  const items = () =>
    Array.from(root.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? []);
  const focusButton = () => root.current?.querySelector<HTMLElement>('button')?.focus();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the items are read when it opens
  useEffect(() => {
    if (isOpen) (items().find((item) => item.ariaChecked === 'true') ?? items()[0])?.focus();
  }, [isOpen]);

  function onKeyDown(event: KeyboardEvent) {
    if (!isOpen) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      setOpen(true);
      return;
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      setOpen(false);
      focusButton();
      return;
    }
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = nextItem(event.key, at, all.length) ?? startingWith(event.key, all, at);
    if (to === null) return;
    event.preventDefault();
    all[to]?.focus();
  }
  return {
    isOpen,
    toggle: () => setOpen(!isOpen),
    onKeyDown,
    /** Focus that leaves closes; so does a press elsewhere, which moves the focus. */
    onBlur(event: FocusEvent) {
      if (!root.current?.contains(event.relatedTarget as Node | null)) setOpen(false);
    },
    /** A picked item closes, unless it is a choice that one may want to change again. */
    onPick(event: React.MouseEvent) {
      const item = (event.target as Element).closest('[role^="menuitem"]');
      if (item?.getAttribute('role') === 'menuitem') setOpen(false);
    },
  };
}

/** The next item, after `at` and around, whose text begins with the typed letter. */
function startingWith(key: string, all: HTMLElement[], at: number): number | null {
  if (key.length !== 1 || key === ' ') return null;
  const order = all.map((_, step) => (at + 1 + step) % all.length);
  return (
    order.find((place) =>
      all[place]?.textContent?.trim().toLocaleLowerCase().startsWith(key.toLocaleLowerCase()),
    ) ?? null
  );
}
