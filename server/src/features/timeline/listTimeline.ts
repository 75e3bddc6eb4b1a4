import type { TimelineEntry } from '@roundhouse/shared/timeline';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { concealed } from '../ideas/index.ts';

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
  const entries = await parts.timeline.newest(ideaId, SHOWN);
  return answer([posted, ...(await withTitlesOfNow(parts, entries))]);
};

/** Other ideas as they are called now: one may have been hidden, or taken away by its author, since. */
async function withTitlesOfNow(
  parts: Pick<Parts, 'ideas'>,
  entries: TimelineEntry[],
): Promise<TimelineEntry[]> {
  const named = entries.flatMap((entry) => otherOf(entry) ?? []);
  if (named.length === 0) return entries;
  const cards = (await parts.ideas.cards([...new Set(named)])).map(concealed);
  const titles = new Map(cards.map(({ id, title }) => [id, title]));
  return entries.map((entry) => {
    const title = titles.get(otherOf(entry) ?? '');
    if (title === undefined) return entry;
    if (entry.kind === 'merged') return { ...entry, intoTitle: title };
    if (entry.kind === 'merged_from') return { ...entry, fromTitle: title };
    return entry.kind === 'unmerged' ? { ...entry, otherTitle: title } : entry;
  });
}

function otherOf(entry: TimelineEntry): string | null {
  if (entry.kind === 'merged') return entry.intoId;
  if (entry.kind === 'merged_from') return entry.fromId;
  return entry.kind === 'unmerged' ? entry.otherId : null;
}
