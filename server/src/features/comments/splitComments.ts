import type { Topic } from '@roundhouse/shared/comments';
import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { type Asking, answer, type UseCase } from '../../app/useCase.ts';
import { isDuplicateKey } from '../../storage/duplicateKey.ts';
import { insertIdea, tellPosted } from '../ideas/index.ts';
import type { StoredComment } from './storedComment.ts';
import { carry, tellMoved } from './takeComments.ts';

type Asked = Inputs['comments']['split'];
type Split = Outputs['comments']['split'];

/**
 * A moderator makes an idea of comments. It is the idea of whoever wrote the first of them, in the
 * words of that comment under a title of the moderator's; a moderator's own where the author is
 * gone. The comments move there with their replies. Sent again, it answers what was made.
 */
export const splitComments: UseCase<Asked, Split> = async (asking, input) => {
  const { parts, asker } = asking;
  const again = await findSplit(asking, input);
  if (again) return answer(again);
  const { topic } = input;
  if (!(await parts.topics[topic.kind].isThere(topic.id, asker))) throw new Refusal('not_found');
  const board = await parts.boards.get(input.idea.boardId);
  if (!board || board.isClosed) throw new Refusal('board_closed');
  try {
    const { written, moved, authorId } = await parts.ideaTurns(board.id, () =>
      parts.ideaTurns(topic.id, () => write(parts, input, member(asker).id)),
    );
    parts.jobs.poke('notices');
    const { moveId, count } = moved;
    const { events } = await tellPosted(parts, written, { authorId, parentId: null });
    return {
      output: { moveId, ideaId: input.idea.id, count },
      events: [...events, ...(await tellMoved(parts, moved))],
    };
  } catch (error) {
    const meanwhile = isDuplicateKey(error) ? await findSplit(asking, input) : null;
    if (meanwhile) return answer(meanwhile);
    throw error;
  }
};

/** What was made under this identifier of these comments. */
async function findSplit({ parts }: Asking, { topic, idea }: Asked): Promise<Split | null> {
  if (!(await parts.ideas.get(idea.id))) return null;
  const { moves } = await parts.talks.get(topic);
  const line = moves.find(({ ideaId }) => ideaId === idea.id);
  if (!line) throw new Refusal('id_taken');
  return { moveId: line.id, ideaId: idea.id, count: line.count };
}

function write(parts: Parts, { topic: from, commentIds, idea }: Asked, byId: string) {
  return parts.storage.transaction(async (session) => {
    const chosen = await parts.comments.byIds(commentIds, session);
    const first = firstStanding(chosen);
    const authorId = first.authorId ?? byId;
    const words = { body: first.body, language: first.language, pictures: [], hackFiles: [] };
    const written = await insertIdea(
      parts,
      { ...idea, ...words, parentId: null },
      authorId,
      session,
    );
    const to: Topic = { kind: 'idea', id: idea.id };
    const carrying = { from, to, commentIds, byId, act: 'comments.split' as const };
    const moved = await carry(parts, carrying, session);
    return { written, moved, authorId };
  });
}

/** The first of them by place, whose words the idea takes; refuses where they may not be read. */
function firstStanding(chosen: StoredComment[]): StoredComment {
  const [first] = chosen
    .filter(({ isDeleted, hidden }) => !isDeleted && !hidden)
    .sort((one, other) => one.place - other.place);
  if (!first) throw new Refusal('comment_deleted');
  return first;
}
