/** A pointer over the list must have been still this long before cards may move, in ms. */
export const STILLNESS_MS = 1500;
/** After a finger left the list, in ms. */
export const AFTER_TOUCH_MS = 900;
/** After the page was scrolled, in ms. */
export const AFTER_SCROLL_MS = 350;

/** What the reader is doing with the list; times in ms of one clock. */
export interface Hold {
  /** Buttons and fingers that are down on the list. */
  down: ReadonlySet<number>;
  isHovering: boolean;
  /** A mouse rests on something that can be pressed: it may be about to. */
  isOnControl: boolean;
  /** Keyboard focus is inside a card. */
  isFocused: boolean;
  stirredAt: number;
  touchedAt: number;
  scrolledAt: number;
}

export type Stir =
  | { kind: 'move'; at: number; isOnControl: boolean }
  | { kind: 'leave'; at: number }
  | { kind: 'down'; at: number; pointer: number; isTouch: boolean }
  | { kind: 'up'; at: number; pointer: number; isTouch: boolean }
  | { kind: 'focus'; isFocused: boolean }
  | { kind: 'scroll'; at: number };

const LONG_AGO = Number.NEGATIVE_INFINITY;

export const freeHold: Hold = {
  down: new Set(),
  isHovering: false,
  isOnControl: false,
  isFocused: false,
  stirredAt: LONG_AGO,
  touchedAt: LONG_AGO,
  scrolledAt: LONG_AGO,
};

/** The hold after something the reader did. */
export function stir(hold: Hold, what: Stir): Hold {
  switch (what.kind) {
    case 'move':
      return { ...hold, isHovering: true, isOnControl: what.isOnControl, stirredAt: what.at };
    case 'leave':
      return { ...hold, isHovering: false, isOnControl: false };
    case 'down':
      return { ...hold, ...touched(what), down: new Set(hold.down).add(what.pointer) };
    case 'up':
      return { ...hold, ...touched(what), down: without(hold.down, what.pointer) };
    case 'focus':
      return { ...hold, isFocused: what.isFocused };
    case 'scroll':
      return { ...hold, scrolledAt: what.at };
  }
}

/**
 * From when on cards may move: `Infinity` while only the reader's next act can free them, a past
 * time when they are free. No card may slip away under a finger or pointer about to press it.
 */
export function freeAt(hold: Hold): number {
  if (hold.down.size > 0 || hold.isFocused || hold.isOnControl) return Number.POSITIVE_INFINITY;
  return Math.max(
    hold.isHovering ? hold.stirredAt + STILLNESS_MS : LONG_AGO,
    hold.touchedAt + AFTER_TOUCH_MS,
    hold.scrolledAt + AFTER_SCROLL_MS,
  );
}

function touched(what: { at: number; isTouch: boolean }): Partial<Hold> {
  return what.isTouch ? { touchedAt: what.at } : { stirredAt: what.at };
}

function without(down: ReadonlySet<number>, pointer: number): Set<number> {
  const rest = new Set(down);
  rest.delete(pointer);
  return rest;
}
