import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { member } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { inTurns, tellMoved } from '../comments/index.ts';
import { presentIdea } from '../ideas/index.ts';
import { presentMerges } from './presentMerges.ts';
import { tellBoth } from './tellBoth.ts';
import { requireMerge, writeUnmerge } from './writeUnmerge.ts';

/** A moderator takes a merge back: both ideas are as they were, and their people are told. */
export const unmergeIdeas: UseCase<
  Inputs['merging']['unmerge'],
  Outputs['merging']['unmerge']
> = async ({ parts, asker }, { ideaId: sourceId }) => {
  const { id: byId } = member(asker);
  const { targetId: target } = await requireMerge(parts, sourceId);
  const targetId = target.toHexString();
  const unmerged = await inTurns(parts, [sourceId, targetId], () =>
    parts.storage.transaction((session) => writeUnmerge(parts, { sourceId, byId }, session)),
  );
  parts.jobs.poke('notices');
  const { record, source, moved, entries } = unmerged;
  const [merge] = await presentMerges(parts, [record]);
  if (!merge) throw new Refusal('not_found');
  return {
    output: { merge, source: await presentIdea(parts, source) },
    events: [
      ...(await tellBoth(parts, unmerged)),
      ...entries,
      ...(moved ? await tellMoved(parts, moved) : []),
      { name: 'idea.unmerged', payload: merge },
    ],
  };
};
