import { expect, it } from 'vitest';
import { takeTurns } from './turns.ts';

it('lets no more than its width run at once, in order, whatever fails', async () => {
  const inTurn = takeTurns(2);
  const started: number[] = [];
  let running = 0;
  let most = 0;
  const work = (n: number) => async () => {
    started.push(n);
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 2));
    running--;
    if (n === 1) throw new Error('broken');
    return n;
  };
  const ended = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((n) => inTurn(work(n))));
  expect(most).toBe(2);
  expect(started).toEqual([0, 1, 2, 3, 4, 5]);
  expect(ended.map(({ status }) => status === 'fulfilled')).toEqual([
    true,
    false,
    true,
    true,
    true,
    true,
  ]);
});
