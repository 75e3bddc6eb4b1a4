import { COMMENT_LIMITS, type Comment } from '@roundhouse/shared/comments';
import type { Inputs } from '@roundhouse/shared/contract';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { type Asking, answer, type Outcome, type UseCase } from '../../app/useCase.ts';
import { isDuplicateKey } from '../../storage/duplicateKey.ts';
import { requireOpenIdea } from '../ideas/index.ts';
import { settleMentions } from './mentions.ts';
import { withAuthor } from './withAuthor.ts';

type NewComment = Inputs['comments']['post'];
type Session = Parameters<Parts['comments']['insert']>[1];

/**
 * Posts a comment or a reply and counts it on its idea, in one transaction. A reply to a reply of
 * a reply goes beside that one. Posting the same identifier again answers what was stored.
 */
export const postComment: UseCase<NewComment, Comment> = async (asking, input) => {
  const { parts } = asking;
  const author = member(asking.asker);
  const again = await answerAgain(asking, input);
  if (again) return again;
  const body = await settleMentions(parts, input.body);
  try {
    const stored = await parts.ideaTurns(input.ideaId, () =>
      parts.storage.transaction((session) => store(parts, author.id, { ...input, body }, session)),
    );
    return await tell(parts, stored);
  } catch (error) {
    const meanwhile = isDuplicateKey(error) ? await answerAgain(asking, input) : null;
    if (meanwhile) return meanwhile;
    throw error;
  }
};

async function tell(parts: Parts, { comment: stored, tally }: Awaited<ReturnType<typeof store>>) {
  const comment = await withAuthor(parts, stored);
  const { ideaId } = comment;
  const outcome: Outcome<Comment> = {
    output: comment,
    events: [
      { name: 'comment.posted', payload: comment },
      { name: 'idea.tallied', payload: { ideaId, tally } },
    ],
  };
  return outcome;
}

/** What is stored under this identifier, if it is this person's comment on this idea. */
async function answerAgain(
  { parts, asker }: Asking,
  { id, ideaId }: NewComment,
): Promise<Outcome<Comment> | null> {
  const known = await parts.comments.get(id);
  if (!known) return null;
  if (known.ideaId === ideaId && known.isDeleted) throw new Refusal('comment_deleted');
  if (known.ideaId !== ideaId || known.authorId !== asker?.id) throw new Refusal('id_taken');
  return answer(await withAuthor(parts, known));
}

async function store(parts: Parts, authorId: string, input: NewComment, session: Session) {
  await requireOpenIdea(parts, input.ideaId, session);
  const parent = await findParent(parts, input, session);
  const tally = await parts.ideas.countComments(input.ideaId, 1, session);
  if (!tally) throw new Refusal('not_found');
  const { id, ideaId, body, language } = input;
  const createdAt = parts.clock();
  const comment = await parts.comments.insert(
    { id, ideaId, body, language, parent, authorId, createdAt, place: tally.rev },
    session,
  );
  return { comment, tally };
}

/** The comment a reply hangs on: the one it names, or that one's parent where it is too deep itself. */
async function findParent(parts: Parts, { ideaId, parentId }: NewComment, session: Session) {
  if (parentId === null) return null;
  const named = await parts.comments.get(parentId, session);
  if (named?.ideaId !== ideaId) throw new Refusal('parent_not_found');
  if (named.isDeleted) throw new Refusal('comment_deleted');
  if (named.depth < COMMENT_LIMITS.depth) return named;
  return parts.comments.get(named.parentId ?? '', session);
}
