import type { MoveLine, Summary, Talk } from '@roundhouse/shared/comments';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { PersonBrief } from '@roundhouse/shared/people';
import type { Parts } from '../../app/parts.ts';
import { concealed } from '../ideas/index.ts';
import { presentComments } from './presentComments.ts';
import { dated } from './storedComment.ts';
import type { StoredMoveLine, StoredSummary } from './talks.model.ts';
import type { StoredTalk } from './talks.store.ts';

type Joining = Pick<Parts, 'people' | 'comments' | 'ideas'>;

/** What moderators made of a talk, with its comments and people as they are now. */
export async function presentTalk(parts: Joining, stored: StoredTalk): Promise<Talk> {
  const { topic, rev, pinnedIds, answerId, locked, slowSeconds, summary, moves } = stored;
  const [shown, people, lines] = await Promise.all([
    commentsById(parts, [...pinnedIds, ...(answerId ? [answerId] : [])]),
    parts.people.briefs(summary ? [summary.byId] : []),
    presentMoves(parts, moves),
  ]);
  return {
    topic,
    rev,
    pinned: pinnedIds.flatMap((id) => shown.get(id) ?? []),
    answer: shown.get(answerId ?? '') ?? null,
    locked: locked && dated(locked),
    slowSeconds,
    summary: summary && presentSummary(summary, people),
    moves: lines,
  };
}

/** The event that tells a talk as it stands. */
export async function tellTalk(parts: Joining, stored: StoredTalk): Promise<StoredEvent> {
  return { name: 'talk.changed', payload: await presentTalk(parts, stored) };
}

export function presentSummary(
  { byId, ...summary }: StoredSummary,
  people: Map<string, PersonBrief>,
): Summary {
  return { ...dated(summary), by: people.get(byId) ?? null };
}

async function commentsById(parts: Joining, ids: string[]) {
  const comments = await presentComments(parts, await parts.comments.byIds([...new Set(ids)]));
  return new Map(comments.map((comment) => [comment.id, comment]));
}

/** Each with what its idea is called now, as the public may read it. */
async function presentMoves(parts: Joining, moves: StoredMoveLine[]): Promise<MoveLine[]> {
  if (moves.length === 0) return [];
  const cards = await parts.ideas.cards([...new Set(moves.map(({ ideaId }) => ideaId))]);
  const byId = new Map(cards.map((card) => [card.id, concealed(card)]));
  return moves.flatMap((move) => {
    const card = byId.get(move.ideaId);
    return card ? [{ ...dated(move), title: card.title, language: card.language }] : [];
  });
}
