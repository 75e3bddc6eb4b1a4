import { type RefObject, useEffect, useState } from 'react';
import { freeAt, freeHold, type Stir, stir } from './reorderHold.ts';

/** Watches what the reader does with a list, without rendering anything anew. */
export interface ReorderHold {
  /** From when on cards may move, in ms of `performance.now()`; see `freeAt`. */
  freeAt: () => number;
  /** Tells when `freeAt` may have changed. */
  watch: (listener: () => void) => () => void;
  tell: (what: Stir) => void;
}

function createHold(): ReorderHold {
  let hold = freeHold;
  const listeners = new Set<() => void>();
  return {
    freeAt: () => freeAt(hold),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(what) {
      hold = stir(hold, what);
      for (const listener of listeners) listener();
    },
  };
}

const isTouch = (event: PointerEvent) => event.pointerType !== 'mouse';
const isOnControl = (event: PointerEvent) =>
  event.target instanceof Element && event.target.closest('button') !== null;

/** Holds the order of the list in `list` while the reader is busy in it. */
export function useReorderHold(list: RefObject<HTMLElement | null>): ReorderHold {
  const [hold] = useState(createHold);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const stop = new AbortController();
    const options = { signal: stop.signal, passive: true };
    const now = () => performance.now();
    const move = (event: PointerEvent) =>
      !isTouch(event) && hold.tell({ kind: 'move', at: now(), isOnControl: isOnControl(event) });
    const up = (event: PointerEvent) =>
      hold.tell({ kind: 'up', at: now(), pointer: event.pointerId, isTouch: isTouch(event) });
    const focus = () =>
      hold.tell({ kind: 'focus', isFocused: element.querySelector(':focus-visible') !== null });

    element.addEventListener('pointermove', move, options);
    element.addEventListener('pointerenter', move, options);
    element.addEventListener(
      'pointerleave',
      () => hold.tell({ kind: 'leave', at: now() }),
      options,
    );
    element.addEventListener(
      'pointerdown',
      (event) =>
        hold.tell({ kind: 'down', at: now(), pointer: event.pointerId, isTouch: isTouch(event) }),
      options,
    );
    // The finger may be lifted outside the list.
    window.addEventListener('pointerup', up, options);
    window.addEventListener('pointercancel', up, options);
    window.addEventListener('scroll', () => hold.tell({ kind: 'scroll', at: now() }), options);
    element.addEventListener('focusin', focus, options);
    element.addEventListener('focusout', () => setTimeout(focus), options);
    return () => stop.abort();
  }, [hold, list]);
  return hold;
}
