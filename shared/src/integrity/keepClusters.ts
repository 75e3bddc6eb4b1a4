import type { FoundCluster } from './clusters.ts';

/** A cluster with its name, which it keeps as it grows. */
export type KeptCluster = FoundCluster & { id: string; isDismissed: boolean };

/** What was dismissed is looked at again once it has grown by this much. */
const GROWN = 1.5;

/**
 * The clusters of an idea after another look: what is found takes the place of the known ones it
 * shares supports with, under the name of the largest of them. Known ones that are not found any
 * more stay: their signs may be forgotten already.
 */
export function keepClusters(
  known: KeptCluster[],
  found: FoundCluster[],
  makeId: () => string,
): KeptCluster[] {
  const left = new Set(known);
  const foundIn = new Map(found.flatMap((one) => one.personIds.map((id) => [id, one] as const)));
  const kept = found.map((cluster): KeptCluster => {
    const members = new Set(cluster.personIds);
    const same = [...left]
      .filter(({ personIds }) => personIds.some((id) => members.has(id)))
      .sort((a, b) => b.personIds.length - a.personIds.length);
    for (const each of same) left.delete(each);
    const [first] = same;
    if (!first) return { ...cluster, id: makeId(), isDismissed: false };
    const isGrown = cluster.personIds.length >= first.personIds.length * GROWN;
    const before = same.flatMap((each) => each.personIds);
    const lost = before.filter((id) => !foundIn.has(id));
    const personIds = [...new Set([...cluster.personIds, ...lost])];
    return {
      ...cluster,
      personIds,
      fromMs: Math.min(cluster.fromMs, ...same.map(({ fromMs }) => fromMs)),
      toMs: Math.max(cluster.toMs, ...same.map(({ toMs }) => toMs)),
      id: first.id,
      isDismissed: first.isDismissed && !isGrown,
    };
  });
  return [...kept, ...left].sort((a, b) => b.score - a.score || a.fromMs - b.fromMs);
}
