import type { Reaction, ReactionTally } from '@roundhouse/shared/comments';
import type { Outputs } from '@roundhouse/shared/contract';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { type Asking, answer, type Outcome, type UseCase } from '../../app/useCase.ts';
import type { StoredComment } from './storedComment.ts';

type Reacted = Outputs['comments']['react'];

/** Sets one's only reaction to a comment. The same again changes nothing. */
export const react: UseCase<{ commentId: string; reaction: Reaction }, Reacted> = async (
  asking,
  { commentId, reaction },
) => {
  const comment = await asking.parts.comments.get(commentId);
  if (!comment) throw new Refusal('not_found');
  if (comment.isDeleted) throw new Refusal('comment_deleted');
  if (comment.hidden) throw new Refusal('comment_hidden');
  await asking.parts.topics[comment.topic.kind].requireOpen(comment.topic.id);
  return setReaction(asking, comment, reaction);
};

/** Takes one's reaction back; also where nothing may be added any more. */
export const unreact: UseCase<{ commentId: string }, Reacted> = async (asking, { commentId }) => {
  const comment = await asking.parts.comments.get(commentId);
  if (!comment) throw new Refusal('not_found');
  return setReaction(asking, comment, null);
};

async function setReaction(
  { parts, asker }: Asking,
  { id: commentId, topic }: StoredComment,
  mine: Reaction | null,
): Promise<Outcome<Reacted>> {
  const { id: personId } = member(asker);
  const changed = await parts.ideaTurns(topic.id, () => store(parts, commentId, personId, mine));
  if (!changed.isChange) return answer({ mine, reactions: changed.reactions });
  const { reactions } = changed;
  return {
    output: { mine, reactions },
    events: [
      { name: 'comment.reacted', payload: { topic, commentId, reactions } },
      {
        name: 'reaction.changed',
        payload: { personId, topic, commentId, mine, rev: reactions.rev },
      },
    ],
  };
}

/** Stores the reaction, the comment's counts and its usefulness together. */
function store(parts: Parts, commentId: string, personId: string, mine: Reaction | null) {
  return parts.storage.transaction(async (session) => {
    const comment = await parts.comments.get(commentId, session);
    if (!comment) throw new Refusal('not_found');
    const before = await parts.reactions.get(commentId, personId, session);
    if (before === mine) return { isChange: false, reactions: comment.reactions };
    const reactions = recount(comment.reactions, before, mine);
    await parts.reactions.keep(commentId, personId, mine, session);
    await parts.comments.keepReactions(commentId, reactions, session);
    return { isChange: true, reactions };
  });
}

/** Reactions after one person’s changed. */
export function recount(
  { rev, counts }: ReactionTally,
  before: Reaction | null,
  after: Reaction | null,
): ReactionTally {
  const next = { ...counts };
  if (before) next[before]--;
  if (after) next[after]++;
  return { rev: rev + 1, counts: next };
}
