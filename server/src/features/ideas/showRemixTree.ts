import type { RemixNode } from '@roundhouse/shared/ideas';
import type { PersonBrief } from '@roundhouse/shared/people';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { concealed } from './concealed.ts';
import { parentsFirst } from './parentsFirst.ts';
import type { StoredCard } from './storedIdea.ts';

const SHOWN = 200;

/** The whole tree an idea is in, parents before children; of a larger one the oldest 200 and its line. */
export const showRemixTree: UseCase<{ ideaId: string }, RemixNode[]> = async (
  { parts },
  { ideaId },
) => {
  const asked = await parts.ideas.get(ideaId);
  if (!asked) throw new Refusal('not_found');
  const oldest = await parts.ideas.tree(asked.rootId, SHOWN);
  const line = await lineTo(parts, ideaId, new Set(oldest.map(({ id }) => id)));
  const shown = parentsFirst([...oldest.slice(0, SHOWN - line.length), ...line]);
  const briefs = await parts.people.briefs(shown.flatMap(({ authorId }) => authorId ?? []));
  return answer(
    shown.map((card) => toNode(concealed(card), briefs.get(card.authorId ?? '') ?? null)),
  );
};

/** An idea and what it builds on, as far as these are not known yet. */
async function lineTo(parts: Parts, ideaId: string, known: Set<string>): Promise<StoredCard[]> {
  const line: StoredCard[] = [];
  let next: string | null = ideaId;
  while (next && !known.has(next) && line.length < SHOWN) {
    const [card]: StoredCard[] = await parts.ideas.cards([next]);
    if (!card) break;
    line.push(card);
    next = card.parentId;
  }
  return line;
}

function toNode(card: StoredCard, author: PersonBrief | null): RemixNode {
  const { id, parentId, title, slug, status, createdAt } = card;
  const supports = card.tally.supports;
  const thumbUrl = card.cover?.urls.thumb ?? null;
  return { id, parentId, title, slug, status, author, supports, thumbUrl, createdAt };
}
