import type { Outputs } from '@roundhouse/shared/contract';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { NO_SUPPORT } from '../supports/index.ts';
import { presentIdea } from './presentIdeas.ts';

/** An idea, withdrawn ones too, and the asker's support, read after it so that it is never older. */
export const getIdea: UseCase<{ ideaId: string }, Outputs['ideas']['get']> = async (
  { parts, asker },
  { ideaId },
) => {
  const stored = await parts.ideas.get(ideaId);
  if (!stored) throw new Refusal('not_found');
  const mine = asker ? await parts.supports.get(ideaId, asker.id) : NO_SUPPORT;
  return answer({ idea: await presentIdea(parts, stored), mine });
};
