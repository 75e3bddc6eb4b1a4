import type { Outputs } from '@roundhouse/shared/contract';
import { RESPONSE_LIMITS } from '@roundhouse/shared/responses';
import { answer, type UseCase } from '../../app/useCase.ts';
import { concealed } from '../ideas/index.ts';
import { presentResponses } from './presentResponses.ts';

/** Thank-yous that everyone may see, newest first. */
export const listThanks: UseCase<{ personId: string }, Outputs['responses']['thanksTo']> = async (
  { parts },
  { personId },
) => {
  const stored = await parts.responses.thanking(personId, RESPONSE_LIMITS.thanksShown);
  const cards = await parts.ideas.cards([...new Set(stored.map(({ ideaId }) => ideaId))]);
  const titles = new Map(cards.map(concealed).map(({ id, title }) => [id, title]));
  const responses = await presentResponses(parts, stored);
  return answer(
    responses.map((response) => ({ response, ideaTitle: titles.get(response.ideaId) ?? '' })),
  );
};
