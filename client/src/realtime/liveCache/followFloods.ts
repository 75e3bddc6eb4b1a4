import type { Outputs } from '@roundhouse/shared/contract';
import { applyFloodChanged, applyFloodRetitled } from '@roundhouse/shared/integrity';
import type { Follower } from './follower.ts';

/** The list of suspected floods: one that is over leaves it, and ideas keep the titles they have now. */
export const followFloods: Follower<Outputs['integrity']['floods']> = (floods, event) => {
  if (event.name === 'flood.changed') return applyFloodChanged(floods, event.payload);
  if (event.name === 'idea.edited') return applyFloodRetitled(floods, event.payload);
  return floods;
};
