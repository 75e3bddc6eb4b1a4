import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Finder } from './finders.ts';
import { recombine } from './recombine.ts';
import type { Report } from './reports.ts';

const QUESTIONS = 200;
const SHOWN = 5;

export type Speed = {
  median: number;
  p95: number;
  /** The longest that the main thread's event loop was late while questions were asked. */
  loopDelay: number;
  /** Until all ideas were read, learning included. */
  opening: number;
  memory: number;
};

/** Times questions (half of them titles still being typed) over so many ideas; all in milliseconds. */
export async function measureSpeed(
  reports: Report[],
  size: number,
  open: (reports: Report[]) => Promise<Finder>,
): Promise<Speed> {
  const begun = performance.now();
  const finder = await open(recombine(reports, size));
  const opening = performance.now() - begun;
  const loop = monitorEventLoopDelay({ resolution: 1 });
  const taken: number[] = [];
  for (let at = 0; at < QUESTIONS; at++) {
    const { title } = reports[(at * 7919) % reports.length] as Report;
    const typed = at % 2 === 0 ? title : title.slice(0, Math.ceil(title.length * 0.6));
    if (at === 20) loop.enable();
    const asked = performance.now();
    await finder.find(typed, undefined, SHOWN);
    if (at >= 20) taken.push(performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  loop.disable();
  await finder.close();
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.floor(share * taken.length)] ?? Number.NaN;
  const loopDelay = loop.max / 1e6;
  return { median: at(0.5), p95: at(0.95), loopDelay, opening, memory: finder.memory };
}
