import type { CommentPage, Reaction, ReactionTally } from '@roundhouse/shared/comments';
import { isReaction } from './sendQueue/intent.ts';
import { useIntents } from './sendQueue/SendQueueContext.ts';

/**
 * My reaction to a comment and the counts to show, with what I just tapped laid over both while
 * the server has not answered.
 */
export function useMyReaction(
  comment: { id: string; reactions: ReactionTally },
  myReactions: CommentPage['myReactions'],
): { mine: Reaction | null; counts: ReactionTally['counts']; isPending: boolean } {
  const stored = myReactions[comment.id] ?? null;
  const meant = useIntents().findLast(
    (intent) => !intent.failure && isReaction(intent) && intent.input.commentId === comment.id,
  );
  const { counts } = comment.reactions;
  if (!meant) return { mine: stored, counts, isPending: false };
  const mine = meant.name === 'comments.react' ? meant.input.reaction : null;
  return { mine, counts: moved(counts, stored, mine), isPending: true };
}

function moved(counts: ReactionTally['counts'], from: Reaction | null, to: Reaction | null) {
  const next = { ...counts };
  if (from) next[from]--;
  if (to) next[to]++;
  return next;
}
