import type { HoldInQueue } from '@roundhouse/shared/screening';
import type { Parts } from '../../app/parts.ts';
import type { StoredHold } from './holds.store.ts';
import { presentHold } from './presentHold.ts';

type Named = { id: string; alt?: string };

/** A held post with its uploads, its author and what stands now, as a moderator looks at it. */
export async function presentForModerator(parts: Parts, held: StoredHold): Promise<HoldInQueue> {
  const { authorId, input } = held;
  const [briefs, authorFacts, before, pictures, hackFiles] = await Promise.all([
    parts.people.briefs([authorId]),
    factsOf(parts, authorId),
    wordsBefore(parts, held),
    parts.pictures.named(listIn(input.pictures).map(({ id, alt = '' }) => ({ id, alt }))),
    parts.hackFiles.named(listIn(input.hackFiles).map(({ id }) => id)),
  ]);
  return {
    ...presentHold(held),
    author: briefs.get(authorId) ?? null,
    authorFacts,
    pictures,
    hackFiles,
    tags: Array.isArray(input.tags) ? input.tags.map(String) : [],
    before,
  };
}

const listIn = (value: unknown): Named[] => (Array.isArray(value) ? (value as Named[]) : []);

async function factsOf(parts: Parts, personId: string): Promise<HoldInQueue['authorFacts']> {
  const now = parts.clock();
  const [level, person, ideas, comments, counted] = await Promise.all([
    parts.trust.levelOf(personId, now),
    parts.people.get(personId),
    parts.ideas.countByAuthor(personId),
    parts.comments.countByAuthor(personId),
    parts.holds.countOf(personId),
  ]);
  return {
    level,
    ideas,
    comments,
    joinedAt: (person?.createdAt ?? now).toISOString(),
    heldBefore: Math.max(0, counted.held - 1),
    rejectedBefore: counted.rejected,
  };
}

async function wordsBefore(parts: Parts, { kind, postId }: StoredHold) {
  if (kind === 'ideaEdit') {
    const idea = await parts.ideas.get(postId);
    return idea && { title: idea.title, body: idea.body };
  }
  if (kind !== 'commentEdit') return null;
  const comment = await parts.comments.get(postId);
  return comment && { title: null, body: comment.body };
}
