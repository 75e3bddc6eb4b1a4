import type { TimelineEntry } from '@roundhouse/shared/timeline';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

const SHOWN = 500;

/** What happened to an idea, oldest first, from its posting on. */
export const listTimeline: UseCase<{ ideaId: string }, TimelineEntry[]> = async (
  { parts },
  { ideaId },
) => {
  const idea = await parts.ideas.get(ideaId);
  if (!idea) throw new Refusal('not_found');
  const { id, authorId, createdAt: at } = idea;
  const briefs = await parts.people.briefs(authorId === null ? [] : [authorId]);
  const by = briefs.get(authorId ?? '') ?? null;
  const posted: TimelineEntry = { kind: 'posted', id, ideaId, at, by };
  return answer([posted, ...(await parts.timeline.newest(ideaId, SHOWN))]);
};
