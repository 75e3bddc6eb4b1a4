import { CLUSTER_RULES as RULES } from './clusterRules.ts';
import { describeCluster } from './describeCluster.ts';
import { gapsOf, runsOf } from './gaps.ts';
import { isLifted, rhythmOf } from './rhythm.ts';
import type { ClusterReason } from './schema.ts';

/** One support as the rules see it. Hashes only say which supports share something. */
export type GivenSupport = {
  personId: string;
  atMs: number;
  /** Hashes of the address range, of the address, and of the agent. */
  range: string;
  address: string;
  agent: string;
  /** How old the account was, in ms; `null` where that is not known. */
  accountAgeMs: number | null;
};

export type FoundCluster = {
  fromMs: number;
  toMs: number;
  personIds: string[];
  reasons: ClusterReason[];
  score: number;
};

/**
 * The suspicious bursts among one idea's supports, the worst first; the same for any order in which
 * they are given. A crowd in one place below the published number is none, nor is a wave of people
 * from everywhere. No support is in two of them.
 */
export function findClusters(supports: GivenSupport[]): FoundCluster[] {
  const all = [...supports].sort((a, b) => a.atMs - b.atMs || (a.personId < b.personId ? -1 : 1));
  const bursts = [...burstsOfRanges(all), ...burstsOfAgents(all), ...burstsOfNewcomers(all)];
  return joinOverlapping(bursts)
    .map((burst) => describeCluster(burst, all))
    .sort((a, b) => b.score - a.score || a.fromMs - b.fromMs);
}

function burstsOfRanges(all: GivenSupport[]): GivenSupport[][] {
  return groupsOf(all, ({ range }) => range).flatMap((alike) =>
    runsOf(alike, RULES.rangeGapMs).filter((run) => {
      const fewest = isEven(run) ? RULES.fewestEven : RULES.fewestOfRange;
      if (run.length < fewest) return false;
      const rhythm = rhythmIn(all, run);
      const isMuch =
        run.length >= RULES.manyOfRange || run.length >= RULES.shareOfRange * rhythm.within;
      return isMuch && isLifted(run.length, alike.length - run.length, rhythm);
    }),
  );
}

/** Popular browsers have one name for millions: it must be far rarer elsewhere, or the gaps even. */
function burstsOfAgents(all: GivenSupport[]): GivenSupport[][] {
  return groupsOf(all, ({ agent }) => agent).flatMap((alike) =>
    runsOf(alike, RULES.agentGapMs).filter((run) => {
      if (run.length < RULES.fewestOfAgent) return false;
      const rhythm = rhythmIn(all, run);
      if (run.length < RULES.shareOfAgent * rhythm.within) return false;
      if (rhythm.outside < RULES.fewestOthers) return isEven(run);
      return isLifted(run.length, alike.length - run.length, rhythm);
    }),
  );
}

function burstsOfNewcomers(all: GivenSupport[]): GivenSupport[][] {
  const young = all.filter((support) => isYoung(support));
  return runsOf(young, RULES.agentGapMs).filter(
    (run) => run.length >= RULES.fewestEven && isEven(run),
  );
}

const isYoung = ({ accountAgeMs }: GivenSupport) =>
  accountAgeMs !== null && accountAgeMs < RULES.youngMs;
const isEven = (run: GivenSupport[]) => gapsOf(run.map(({ atMs }) => atMs)).isEven;
const rhythmIn = (all: GivenSupport[], run: GivenSupport[]) =>
  rhythmOf(all, run[0]?.atMs ?? 0, run.at(-1)?.atMs ?? 0);

function groupsOf(all: GivenSupport[], keyOf: (support: GivenSupport) => string) {
  const groups = new Map<string, GivenSupport[]>();
  for (const support of all) {
    const group = groups.get(keyOf(support));
    if (group) group.push(support);
    else groups.set(keyOf(support), [support]);
  }
  return [...groups.values()];
}

/** Makes one of bursts that have supports in common: one flood often shows several signs. */
function joinOverlapping(bursts: GivenSupport[][]): GivenSupport[][] {
  const joined: Map<string, GivenSupport>[] = [];
  for (const burst of bursts) {
    let whole = new Map(burst.map((support) => [support.personId, support]));
    for (let at = joined.length - 1; at >= 0; at--) {
      const other = joined[at];
      if (!other || !burst.some(({ personId }) => other.has(personId))) continue;
      whole = new Map([...other, ...whole]);
      joined.splice(at, 1);
    }
    joined.push(whole);
  }
  return joined.map((whole) => [...whole.values()].sort((a, b) => a.atMs - b.atMs));
}
