import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentActs } from './presentActs.ts';

const LISTED = 50;

/** Why supports of an idea were set aside, for everyone. */
export const listActs: UseCase<Inputs['integrity']['acts'], Outputs['integrity']['acts']> = async (
  { parts },
  { ideaId },
) => {
  if (!(await parts.ideas.get(ideaId))) throw new Refusal('not_found');
  return answer(await presentActs(parts, await parts.setAsideActs.ofIdea(ideaId, LISTED)));
};
