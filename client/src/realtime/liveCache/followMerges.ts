import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { applyMerged, applyUnmerged } from '@roundhouse/shared/merging';
import type { Follower } from './follower.ts';

/** The moderators' list of merges. */
export const followMerges: Follower<Outputs['merging']['list'], Inputs['merging']['list']> = (
  data,
  event,
  { cursor },
) => {
  if (event.name !== 'idea.merged' && event.name !== 'idea.unmerged') return data;
  const merges =
    event.name === 'idea.merged'
      ? applyMerged(data.merges, event.payload, cursor === undefined)
      : applyUnmerged(data.merges, event.payload);
  return merges === data.merges ? data : { ...data, merges };
};
