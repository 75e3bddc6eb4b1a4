import { describe, expect, it } from 'vitest';
import { createIdeaTurns } from '../ideas/index.ts';
import { createGathering } from './gathering.ts';

describe('gathering', () => {
  it('serves together what is asked while a turn is awaited, each with its own result', async () => {
    const gather = createGathering<number, string>(createIdeaTurns());
    const served: number[][] = [];
    const serve = async (items: number[]) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      served.push([...items]);
      return items.map((item) => `got ${item}`);
    };
    const first = gather('a', 1, serve);
    await Promise.resolve();
    await Promise.resolve();
    const others = [2, 3, 4].map((item) => gather('a', item, serve));
    expect(await Promise.all([first, ...others])).toEqual(['got 1', 'got 2', 'got 3', 'got 4']);
    expect(served).toEqual([[1], [2, 3, 4]]);
  });

  it('serves different keys side by side', async () => {
    const gather = createGathering<number, number>(createIdeaTurns());
    let isOneServed = false;
    const slow = gather('a', 1, async (items) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      isOneServed = true;
      return items;
    });
    await gather('b', 1, async (items) => items);
    expect(isOneServed).toBe(false);
    await slow;
  });

  it('fails for all it served together, and serves again afterwards', async () => {
    const gather = createGathering<number, number>(createIdeaTurns());
    const fail = async (): Promise<number[]> => {
      throw new Error('the store is away');
    };
    const outcomes = await Promise.allSettled([gather('a', 1, fail), gather('a', 2, fail)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await gather('a', 3, async (items) => items)).toBe(3);
  });
});
