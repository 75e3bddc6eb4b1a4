import { describe, expect, it } from 'vitest';
import {
  AFTER_SCROLL_MS,
  AFTER_TOUCH_MS,
  freeAt,
  freeHold,
  STILLNESS_MS,
  type Stir,
  stir,
} from './reorderHold.ts';

const after = (...stirs: Stir[]) => freeAt(stirs.reduce(stir, freeHold));
const NEVER = Number.POSITIVE_INFINITY;

describe('holding the order still', () => {
  it('is free when nobody touches the list', () => {
    expect(after()).toBeLessThan(0);
  });

  it('holds under a moving mouse until it has been still, or has left', () => {
    expect(after({ kind: 'move', at: 100, isOnControl: false })).toBe(100 + STILLNESS_MS);
    expect(
      after({ kind: 'move', at: 100, isOnControl: false }, { kind: 'leave', at: 150 }),
    ).toBeLessThan(0);
  });

  it('holds as long as the mouse rests on a button, however still', () => {
    expect(after({ kind: 'move', at: 0, isOnControl: true })).toBe(NEVER);
  });

  it('holds while a finger is down and a moment longer', () => {
    const down: Stir = { kind: 'down', at: 10, pointer: 1, isTouch: true };
    expect(after(down)).toBe(NEVER);
    expect(after(down, { kind: 'up', at: 50, pointer: 1, isTouch: true })).toBe(
      50 + AFTER_TOUCH_MS,
    );
  });

  it('waits for the last of two fingers', () => {
    const first: Stir = { kind: 'down', at: 0, pointer: 1, isTouch: true };
    const second: Stir = { kind: 'down', at: 5, pointer: 2, isTouch: true };
    expect(after(first, second, { kind: 'up', at: 9, pointer: 1, isTouch: true })).toBe(NEVER);
  });

  it('holds while the keyboard is inside a card', () => {
    expect(after({ kind: 'focus', isFocused: true })).toBe(NEVER);
    expect(
      after({ kind: 'focus', isFocused: true }, { kind: 'focus', isFocused: false }),
    ).toBeLessThan(0);
  });

  it('waits until a scroll has settled', () => {
    expect(after({ kind: 'scroll', at: 1000 })).toBe(1000 + AFTER_SCROLL_MS);
  });
});
