import type { IdeaVersion } from '@roundhouse/shared/ideas';
import { can } from '@roundhouse/shared/permissions';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { versionOf } from './ideaVersions.store.ts';

const REPLACED_SHOWN = 100;

/**
 * The texts an author saved, newest first: the one that stands and up to a hundred it replaced. Of a
 * hidden idea its author and moderators alone are shown them.
 */
export const listHistory: UseCase<{ ideaId: string }, IdeaVersion[]> = async (
  { parts, asker },
  { ideaId },
) => {
  const stored = await parts.ideas.get(ideaId);
  if (!stored) throw new Refusal('not_found');
  const isAuthor = asker !== null && asker.id === stored.authorId;
  if (stored.hidden && !isAuthor && !can(asker, 'idea.hide')) return answer([]);
  const replaced = await parts.ideaVersions.list(ideaId, REPLACED_SHOWN);
  const current = versionOf(stored);
  return answer([current, ...replaced.filter(({ version }) => version < current.version)]);
};
