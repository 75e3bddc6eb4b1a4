import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import {
  buckets,
  type Cluster,
  type KeptCluster,
  SUPPORTS_LOOKED_AT,
  type TimedSupport,
} from '@roundhouse/shared/integrity';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { lookAtIdea } from './lookAtIdea.ts';
import { presentActs } from './presentActs.ts';
import { toBrief } from './writeFlood.ts';

const ACTS_SHOWN = 50;

/** An idea's supports over time, with what is suspicious about them, as they are now. */
export const showFlood: UseCase<
  Inputs['integrity']['flood'],
  Outputs['integrity']['flood']
> = async ({ parts }, { ideaId, from, to }) => {
  const idea = await parts.ideas.get(ideaId);
  if (!idea) throw new Refusal('not_found');
  const events = await lookAtIdea(parts, ideaId);
  const stretch = { ...(from && { from: new Date(from) }), ...(to && { to: new Date(to) }) };
  const [flood, points, acts] = await Promise.all([
    parts.floods.get(ideaId),
    parts.supports.timed(ideaId, stretch, SUPPORTS_LOOKED_AT),
    parts.setAsideActs.ofIdea(ideaId, ACTS_SHOWN),
  ]);
  const clusters = flood?.clusters ?? [];
  const aside = await parts.supports.amongBySetAside(
    ideaId,
    clusters.flatMap(({ personIds }) => personIds),
    true,
  );
  const suspects = new Set(
    clusters.flatMap(({ isDismissed, personIds }) => (isDismissed ? [] : personIds)),
  );
  const times = points.map(({ since }) => since.getTime());
  const now = parts.clock().getTime();
  const first = stretch.from?.getTime() ?? times.at(-1) ?? now;
  const last = stretch.to?.getTime() ?? times[0] ?? now;
  const output = {
    brief: toBrief(flood, idea),
    tally: idea.tally,
    clusters: clusters.map((cluster) => toCluster(cluster, new Set(aside))),
    ...buckets(points.map(stateOf(suspects)), first, Math.max(first, last)),
    acts: await presentActs(parts, acts),
  };
  return { output, events };
};

type Point = { personId: string; since: Date; isCounted: boolean };

const stateOf =
  (suspects: Set<string>) =>
  ({ personId, since, isCounted }: Point): TimedSupport => ({
    atMs: since.getTime(),
    state: isCounted ? (suspects.has(personId) ? 'suspicious' : 'counted') : 'setAside',
  });

function toCluster(
  { id, fromMs, toMs, personIds, score, reasons, isDismissed }: KeptCluster,
  aside: Set<string>,
): Cluster {
  return {
    id,
    from: new Date(fromMs).toISOString(),
    to: new Date(toMs).toISOString(),
    supports: personIds.length,
    setAside: personIds.filter((personId) => aside.has(personId)).length,
    score,
    reasons,
    isDismissed,
  };
}
