import type { NewResponse, Response } from '@roundhouse/shared/responses';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { type Asking, answer, type UseCase } from '../../app/useCase.ts';
import { type Answered, answerIdea } from './answerIdea.ts';
import { checkDecision } from './checkPost.ts';
import { findPosted } from './findPosted.ts';
import { type Post, preparePost } from './preparePost.ts';
import { readTargets } from './readTargets.ts';
import type { Session } from './responses.store.ts';
import { tellAnswered } from './tellAnswered.ts';

/**
 * Answers one idea or several with one text, all in one transaction: the signed responses with
 * their pictures, each idea's status, decision, promise and timeline, and the orders of what
 * people are told. Posted again, it answers what is stored.
 */
export const postResponse: UseCase<NewResponse, Response[]> = async ({ parts, asker }, input) => {
  const { id: repId } = member(asker);
  const known = await findPosted(parts, input.targets, repId);
  if (known) return answer(known);
  checkDecision(input);
  const post = await preparePost(parts, repId, input);
  const ideaIds = input.targets.map(({ ideaId }) => ideaId);
  try {
    const answered = await inTurns(parts, ideaIds, () =>
      parts.storage.transaction((session) => writeAll(parts, asker, post, session)),
    );
    parts.jobs.poke('notices');
    return await tellAnswered(parts, answered);
  } catch (error) {
    // The same post, sent twice at once: the other one has just changed what this one was checked by.
    const posted = await findPosted(parts, input.targets, repId);
    if (posted) return answer(posted);
    throw error;
  }
};

async function writeAll(
  parts: Parts,
  asker: Asking['asker'],
  post: Post,
  session: Session,
): Promise<Answered[]> {
  const { input, by } = post;
  const targets = await readTargets(parts, asker, input, session);
  const postId = input.targets[0]?.id ?? '';
  const pictures = await parts.pictures.claim(input.pictures, by.personId, postId, session);
  if (!pictures) throw new Refusal('upload_not_found');
  const at = parts.clock();
  const answered: Answered[] = [];
  for (const target of targets) {
    answered.push(await answerIdea(parts, post, { ...target, postId, pictures, at }, session));
  }
  return answered;
}

/** Works when it has the turn of each of these ideas; taken in one order, so that nobody waits in a ring. */
function inTurns<T>({ ideaTurns }: Parts, ideaIds: string[], work: () => Promise<T>): Promise<T> {
  return ideaIds
    .toSorted()
    .reduceRight<() => Promise<T>>((inner, ideaId) => () => ideaTurns(ideaId, inner), work)();
}
