import type { Inputs } from '@roundhouse/shared/contract';
import { QUEUE_LIMITS, type SavedReply } from '@roundhouse/shared/queue';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

/** The saved replies of all moderators, by name. */
export const listReplies: UseCase<unknown, SavedReply[]> = async ({ parts }) =>
  answer(await parts.replies.list());

/** Saves a reply, or what it says now; there are a hundred at most. */
export const saveReply: UseCase<Inputs['queue']['saveReply'], SavedReply> = async (
  { parts },
  input,
) => {
  const limit = QUEUE_LIMITS.replies;
  const saved = await parts.ideaTurns('replies', () =>
    parts.storage.transaction(async (session) => {
      const isNew = !(await parts.replies.isThere(input.id, session));
      if (isNew && (await parts.replies.count(session)) >= limit) {
        throw new Refusal('too_many_replies', { limit });
      }
      return parts.replies.save(input, session);
    }),
  );
  return answer(saved);
};

export const deleteReply: UseCase<{ id: string }, Record<string, never>> = async (
  { parts },
  { id },
) => {
  if (!(await parts.replies.remove(id))) throw new Refusal('not_found');
  return answer({});
};
