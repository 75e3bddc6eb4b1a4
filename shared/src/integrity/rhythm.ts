import { CLUSTER_RULES } from './clusterRules.ts';

type Timed = { atMs: number };
/** A stretch of an idea's supports, and what the rest of them leads one to expect of it. */
export type Rhythm = {
  /** Supports within the stretch, and outside of it. */
  within: number;
  outside: number;
  /** How many times as fast as outside they came; `null` where there is too little to compare with. */
  times: number | null;
};

/** Supports outside of a stretch from which a rhythm can be told, and the least time they take. */
const FEWEST_TIMED = 10;
const SHORTEST_MS = 60 * 60 * 1000;

/** Compares a stretch (ms, both ends in it) with the other supports of an idea, all in order of time. */
export function rhythmOf(all: Timed[], from: number, to: number): Rhythm {
  const first = lowerBound(all, from);
  const within = lowerBound(all, to + 1) - first;
  const outside = all.length - within;
  const whole = (all.at(-1)?.atMs ?? 0) - (all[0]?.atMs ?? 0);
  const length = Math.max(1000, to - from);
  const rest = whole - (to - from);
  if (outside < FEWEST_TIMED || rest < SHORTEST_MS) return { within, outside, times: null };
  return { within, outside, times: within / length / (outside / rest) };
}

/**
 * Whether `count` of those in a stretch are far more than the share of their like among the others
 * (`likeOutside`) explains. An idea without enough others explains nothing.
 */
export function isLifted(count: number, likeOutside: number, { within, outside }: Rhythm): boolean {
  if (outside < CLUSTER_RULES.fewestOthers) return true;
  return count > CLUSTER_RULES.lift * within * (likeOutside / outside);
}

function lowerBound(all: Timed[], atMs: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.atMs ?? 0) < atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
