import type { UpdateCard } from '@roundhouse/shared/updates';
import { member } from '../../app/authorise.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentUpdateCards } from './presentUpdates.ts';

/** What is not out yet, of the boards the asker answers for. */
export const listDrafts: UseCase<unknown, UpdateCard[]> = async ({ parts, asker }) => {
  const { id, role } = member(asker);
  const boardIds = role === 'owner' ? null : ((await parts.reps.get(id))?.boardIds ?? []);
  return answer(await presentUpdateCards(parts, await parts.updates.unpublished(boardIds)));
};
