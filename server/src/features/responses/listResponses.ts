import type { ResponseList } from '@roundhouse/shared/responses';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentResponses } from './presentResponses.ts';
import { privateThanks } from './storedResponse.ts';

/** What the brand said of an idea, and the asker's verdicts, read after it so that none is older. */
export const listResponses: UseCase<{ ideaId: string }, ResponseList> = async (
  { parts, asker },
  { ideaId },
) => {
  if (!(await parts.ideas.get(ideaId))) throw new Refusal('not_found');
  const stored = await parts.responses.ofIdea(ideaId);
  const ids = stored.map(({ id }) => id);
  const myVerdicts = asker ? await parts.verdicts.among(asker.id, ids) : {};
  const thanksToMe = Object.fromEntries(
    stored.flatMap((response) => {
      const thanks = privateThanks(response, asker?.id ?? null);
      return thanks ? [[response.id, thanks]] : [];
    }),
  );
  return answer({ responses: await presentResponses(parts, stored), myVerdicts, thanksToMe });
};
