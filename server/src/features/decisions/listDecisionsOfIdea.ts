import type { Decision } from '@roundhouse/shared/decisions';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentDecisions } from './presentDecisions.ts';

/** All decisions on an idea, newest first, with those that were replaced. */
export const listDecisionsOfIdea: UseCase<{ ideaId: string }, Decision[]> = async (
  { parts },
  { ideaId },
) => {
  if (!(await parts.ideas.get(ideaId))) throw new Refusal('not_found');
  return answer(await presentDecisions(parts, await parts.decisions.ofIdea(ideaId)));
};
