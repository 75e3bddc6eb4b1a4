import { CLUSTER_RULES as RULES } from './clusterRules.ts';
import type { FoundCluster, GivenSupport } from './clusters.ts';
import { gapsOf } from './gaps.ts';
import { rhythmOf } from './rhythm.ts';
import type { ClusterReason } from './schema.ts';

/** A sign is named when this share of a cluster shows it. */
const NAMED_SHARE = 0.3;
/** Gaps this short are told even where they are not even. */
const SHORT_MS = 2000;
/** A pace so many times the idea's own is told. */
const NAMED_TIMES = 3;
/** What each sign adds to the score at most; together they may pass 100, which is the top. */
const WEIGHTS = { range: 40, address: 10, agent: 15, young: 20, gaps: 20, rhythm: 15 } as const;

/** What there is to say of a burst (in order of time) among all supports of its idea. */
export function describeCluster(burst: GivenSupport[], all: GivenSupport[]): FoundCluster {
  const fromMs = burst[0]?.atMs ?? 0;
  const toMs = burst.at(-1)?.atMs ?? 0;
  const reasons = [...sharedSigns(burst), ...paceOf(burst), ...hasteOf(all, fromMs, toMs)];
  const points = reasons.reduce((sum, reason) => sum + pointsOf(reason), 0);
  return {
    fromMs,
    toMs,
    personIds: burst.map(({ personId }) => personId),
    reasons,
    score: Math.round(Math.min(100, points)),
  };
}

function sharedSigns(burst: GivenSupport[]): ClusterReason[] {
  const young = burst.filter(
    ({ accountAgeMs }) => accountAgeMs !== null && accountAgeMs < RULES.youngMs,
  );
  const counts = [
    { kind: 'range', count: mostAlike(burst, ({ range }) => range) },
    { kind: 'address', count: mostAlike(burst, ({ address }) => address) },
    { kind: 'agent', count: mostAlike(burst, ({ agent }) => agent) },
    { kind: 'young', count: young.length },
  ] as const;
  return counts
    .filter(({ count }) => count > 1 && count >= NAMED_SHARE * burst.length)
    .map((sign) => ({ ...sign, of: burst.length }));
}

function paceOf(burst: GivenSupport[]): ClusterReason[] {
  const { medianMs, isEven } = gapsOf(burst.map(({ atMs }) => atMs));
  return isEven || medianMs <= SHORT_MS ? [{ kind: 'gaps', medianMs, isEven }] : [];
}

function hasteOf(all: GivenSupport[], fromMs: number, toMs: number): ClusterReason[] {
  const { times } = rhythmOf(all, fromMs, toMs);
  return times !== null && times >= NAMED_TIMES
    ? [{ kind: 'rhythm', times: Math.round(times) }]
    : [];
}

function pointsOf(reason: ClusterReason): number {
  const most = WEIGHTS[reason.kind];
  if (reason.kind === 'gaps') return reason.isEven ? most : most / 4;
  if (reason.kind === 'rhythm') return Math.min(most, Math.log10(reason.times) * 5);
  return (most * reason.count) / reason.of;
}

function mostAlike(burst: GivenSupport[], keyOf: (support: GivenSupport) => string): number {
  const counts = new Map<string, number>();
  for (const support of burst) {
    const key = keyOf(support);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
