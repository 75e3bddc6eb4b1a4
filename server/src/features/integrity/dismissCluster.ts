import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { member } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { requireClaimFree } from '../queue/index.ts';
import { tellFlood } from './tellFlood.ts';
import { toBrief, writeFlood } from './writeFlood.ts';

/** A moderator finds nothing wrong with a cluster; it is looked at again only if it grows a lot. */
export const dismissCluster: UseCase<
  Inputs['integrity']['dismiss'],
  Outputs['integrity']['dismiss']
> = async ({ parts, asker }, { ideaId, clusterId }) => {
  const { id: byId } = member(asker);
  const { idea, known, written } = await parts.storage.transaction(async (session) => {
    const key = { kind: 'flood', subject: { kind: 'idea', id: ideaId } } as const;
    await requireClaimFree(parts, key, byId, session);
    const idea = await parts.ideas.get(ideaId, session);
    const known = await parts.floods.get(ideaId, session);
    const cluster = known?.clusters.find(({ id }) => id === clusterId);
    if (!idea || !known || !cluster) throw new Refusal('not_found');
    const ending = { byId, outcome: 'dismissed' };
    const clusters = known.clusters.map((each) =>
      each === cluster ? { ...each, isDismissed: true } : each,
    );
    const written = await writeFlood(parts, idea, known, clusters, session, ending);
    if (written) {
      const subject = { kind: 'idea', id: ideaId } as const;
      const detail = { supports: cluster.personIds.length };
      const entry = { act: 'integrity.dismiss', byId, subject, personId: null, detail };
      await parts.audit.add(entry, session);
    }
    return { idea, known, written };
  });
  return {
    output: toBrief(written?.flood ?? known, idea),
    events: await tellFlood(parts, idea, written),
  };
};
