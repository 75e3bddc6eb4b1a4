import { CLUSTER_RULES } from './clusterRules.ts';

/** Fewer gaps than this say nothing of how even they are. */
const FEWEST = 12;

/** The gaps between instants (ms, ascending): the middle one, and whether a machine could have made them. */
export function gapsOf(instants: number[]): { medianMs: number; isEven: boolean } {
  const gaps = instants.slice(1).map((at, index) => at - (instants[index] ?? at));
  gaps.sort((a, b) => a - b);
  const medianMs = quantile(gaps, 0.5);
  const spread = quantile(gaps, 0.75) - quantile(gaps, 0.25);
  const isEven =
    gaps.length >= FEWEST && medianMs > 0 && spread / medianMs < CLUSTER_RULES.evenSpread;
  return { medianMs, isEven };
}

function quantile(sorted: number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

/** Cuts what is in order of time where two are further apart than `gapMs`. */
export function runsOf<T extends { atMs: number }>(ordered: T[], gapMs: number): T[][] {
  const runs: T[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const item of ordered) {
    if (item.atMs - last > gapMs) runs.push([]);
    runs.at(-1)?.push(item);
    last = item.atMs;
  }
  return runs;
}
