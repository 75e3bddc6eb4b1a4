import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Person } from '../../../test/support/startServer.ts';

/** What others met with: their supports, and the longest the server's event loop stood still (ms). */
export type Meanwhile = {
  supports: number;
  median: number;
  p95: number;
  most: number;
  loop: number;
};

/** Between two supports of one person, in ms. */
const PAUSE_MS = 20;

/** Does a work while these people support an idea and undo it in turn, and measures how long each takes. */
export async function meanwhile(
  people: Person[],
  ideaId: string,
  work: () => Promise<unknown>,
): Promise<Meanwhile> {
  const taken: number[] = [];
  let isOver = false;
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const tapping = people.map(async ({ call }) => {
    for (let tap = 0; !isOver || tap % 2 === 1; tap++) {
      const startedAt = performance.now();
      await call.supports[tap % 2 === 0 ? 'give' : 'undo']({ ideaId });
      taken.push(performance.now() - startedAt);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  });
  await work();
  isOver = true;
  await Promise.all(tapping);
  loop.disable();
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.ceil(share * taken.length) - 1] ?? Number.NaN;
  return {
    supports: taken.length,
    median: at(0.5),
    p95: at(0.95),
    most: at(1),
    loop: loop.max / 1e6,
  };
}

/** A line of the report. */
export function report(what: string, seconds: number, found: Meanwhile): void {
  const { supports, median, p95, most, loop } = found;
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  console.log(
    `${what}: ${seconds.toFixed(1)} s; others' ${supports} supports: median ${ms(median)}, ` +
      `p95 ${ms(p95)}, longest ${ms(most)}; event loop still for at most ${ms(loop)}`,
  );
}
