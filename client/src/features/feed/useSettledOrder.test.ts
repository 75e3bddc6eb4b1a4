import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReorderHold } from './useReorderHold.ts';
import { useSettledOrder } from './useSettledOrder.ts';

/** A hold that the test frees by hand. */
function aHold() {
  const listeners = new Set<() => void>();
  let at = Number.NEGATIVE_INFINITY;
  const hold: ReorderHold = {
    freeAt: () => at,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell() {},
  };
  const freeFrom = (next: number) => {
    at = next;
    for (const listener of listeners) listener();
  };
  return { hold, freeFrom };
}

describe('an order that settles', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function show(first: string[]) {
    const { hold, freeFrom } = aHold();
    const { result, rerender } = renderHook(
      ({ list, ranked }) => useSettledOrder(list, ranked, hold),
      { initialProps: { list: 'hot', ranked: first } },
    );
    const rank = (...ranked: string[]) => rerender({ list: 'hot', ranked });
    return { result, rerender, rank, freeFrom };
  }

  it('moves cards at once when nothing holds', () => {
    const { result, rank } = show(['a', 'b']);
    rank('b', 'a');
    expect(result.current).toEqual(['b', 'a']);
  });

  it('keeps every card in place under a finger, and moves them once it is free', () => {
    const { result, rank, freeFrom } = show(['a', 'b', 'c']);
    freeFrom(Number.POSITIVE_INFINITY);
    rank('c', 'a', 'b');
    expect(result.current).toEqual(['a', 'b', 'c']);
    act(() => freeFrom(performance.now() + 900));
    act(() => vi.advanceTimersByTime(899));
    expect(result.current).toEqual(['a', 'b', 'c']);
    act(() => vi.advanceTimersByTime(2));
    expect(result.current).toEqual(['c', 'a', 'b']);
  });

  it('appends further pages while held, and does not shuffle them either', () => {
    const { result, rank, freeFrom } = show(['a', 'b']);
    freeFrom(Number.POSITIVE_INFINITY);
    rank('b', 'a', 'c', 'd');
    expect(result.current).toEqual(['a', 'b', 'c', 'd']);
    rank('b', 'd', 'a', 'c', 'e');
    expect(result.current).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('lets a card that is gone leave only when nothing holds', () => {
    const { result, rank, freeFrom } = show(['a', 'b', 'c']);
    freeFrom(Number.POSITIVE_INFINITY);
    rank('a', 'c');
    expect(result.current).toEqual(['a', 'b', 'c']);
    act(() => freeFrom(Number.NEGATIVE_INFINITY));
    expect(result.current).toEqual(['a', 'c']);
  });

  it('moves at most once a second', () => {
    const { result, rank } = show(['a', 'b']);
    rank('b', 'a');
    rank('a', 'b');
    expect(result.current).toEqual(['b', 'a']);
    act(() => vi.advanceTimersByTime(1001));
    expect(result.current).toEqual(['a', 'b']);
  });

  it('starts afresh with another list', () => {
    const { result, rerender, freeFrom } = show(['a', 'b']);
    freeFrom(Number.POSITIVE_INFINITY);
    rerender({ list: 'new', ranked: ['b', 'a'] });
    expect(result.current).toEqual(['b', 'a']);
  });
});
