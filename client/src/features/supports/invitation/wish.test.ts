import { afterEach, describe, expect, it } from 'vitest';
import { dropWish, keepWish, takeWish } from './wish.ts';

describe('a wish kept over signing in', () => {
  afterEach(() => sessionStorage.clear());

  it('is taken once', () => {
    keepWish('a'.repeat(24));
    expect(takeWish()).toBe('a'.repeat(24));
    expect(takeWish()).toBeNull();
  });

  it('is forgotten after half an hour', () => {
    keepWish('a'.repeat(24), 0);
    expect(takeWish(31 * 60_000)).toBeNull();
  });

  it('is gone when the guest says no', () => {
    keepWish('a'.repeat(24));
    dropWish();
    expect(takeWish()).toBeNull();
  });

  it('survives nonsense in the storage', () => {
    sessionStorage.setItem('roundhouse.wish', '{"ideaId":5');
    expect(takeWish()).toBeNull();
  });
});
