import type { Outputs } from '@roundhouse/shared/contract';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

/** What an idea says, for moderators, whether it is hidden or not. */
export const readHiddenWords: UseCase<{ ideaId: string }, Outputs['ideas']['hiddenWords']> = async (
  { parts },
  { ideaId },
) => {
  const stored = await parts.ideas.get(ideaId);
  if (!stored) throw new Refusal('not_found');
  const { title, body, language, tags, pictures } = stored;
  return answer({ title, body, language, tags, pictures });
};
