import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { type Layout, type LayoutKind, layoutFor } from './layout.ts';

interface Room {
  width: number;
  /** From the top of the document, in CSS pixels. */
  top: number;
  rem: number;
}

/** The layout of the list in `list`, kept true as its room changes; null before the first look. */
export function useLayout(list: RefObject<HTMLElement | null>, kind: LayoutKind) {
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const look = () => setRoom((before) => sameRoom(before, roomOf(element)));
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    // What stands above the list may grow or shrink without changing the list's own size.
    watch.observe(document.body);
    return () => watch.disconnect();
  }, [list]);

  const width = room?.width;
  const rem = room?.rem;
  const layout = useMemo<Layout | null>(
    () => (width === undefined || rem === undefined ? null : layoutFor(kind, width, rem)),
    [kind, width, rem],
  );
  return { layout, top: room?.top ?? 0 };
}

function roomOf(element: HTMLElement): Room {
  const box = element.getBoundingClientRect();
  return {
    width: box.width || 360,
    top: Math.round(box.top + window.scrollY),
    rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16,
  };
}

function sameRoom(before: Room | null, now: Room): Room {
  const isSame =
    before && before.width === now.width && before.top === now.top && before.rem === now.rem;
  return isSame ? before : now;
}
