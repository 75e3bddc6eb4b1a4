import type { Outputs } from '@roundhouse/shared/contract';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

/** Where a comment stands now, for links to it that are older than its move. */
export const placeOfComment: UseCase<{ commentId: string }, Outputs['comments']['place']> = async (
  { parts, asker },
  { commentId },
) => {
  const stored = await parts.comments.get(commentId);
  if (!stored) throw new Refusal('not_found');
  const { topic } = stored;
  const keeper = parts.topics[topic.kind];
  const isThere = await keeper.isThere(topic.id, asker);
  const name = isThere ? await keeper.name(topic.id) : null;
  if (!name) throw new Refusal('not_found');
  return answer({ topic, path: name.path });
};
