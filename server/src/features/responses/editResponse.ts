import type { Inputs } from '@roundhouse/shared/contract';
import type { Response } from '@roundhouse/shared/responses';
import { authoriseOwn } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { type StoredIdea, tellStatusChanged } from '../ideas/index.ts';
import { fanOf, fillBody } from './fillBody.ts';
import { answerOf } from './moveIdea.ts';
import { presentResponses } from './presentResponses.ts';
import type { Session } from './responses.store.ts';
import type { StoredResponse } from './storedResponse.ts';

type Change = Inputs['responses']['edit'];

/** Mends the text and the pictures of one's own response; readers see that it was edited. */
export const editResponse: UseCase<Change, Response> = async ({ parts, asker }, change) => {
  const known = await parts.responses.get(change.responseId);
  if (!known) throw new Refusal('not_found');
  authoriseOwn(asker, 'response.edit', { authorId: known.repId });
  const { response, idea } = await parts.ideaTurns(known.ideaId, () =>
    parts.storage.transaction((session) => write(parts, change, session)),
  );
  const [output] = await presentResponses(parts, [response]);
  if (!output) throw new Refusal('not_found');
  const told = idea && (await tellStatusChanged(parts, { idea, from: idea.status, board: null }));
  return {
    output,
    events: [{ name: 'response.posted', payload: output }, ...(told?.events ?? [])],
  };
};

async function write(parts: Parts, change: Change, session: Session) {
  const known = await parts.responses.get(change.responseId, session);
  const idea = known && (await parts.ideas.get(known.ideaId, session));
  const board = idea && (await parts.boards.get(idea.boardId));
  if (!board) throw new Refusal('not_found');
  const names = await parts.people.briefs([known.repId]);
  const rep = names.get(known.repId)?.name ?? '';
  const body = fillBody(change.body, { idea, board, rep, fan: await fanOf(parts, idea) });
  const pictures = await changePictures(parts, known, change, session);
  const rewrite = { body, pictures, editedAt: parts.clock() };
  const response = await parts.responses.rewrite(known.id, rewrite, session);
  if (!response) throw new Refusal('not_found');
  return { response, idea: await changeCard(parts, idea, response, session) };
}

/** Claims what the new text shows, and lets go of what no response of the post shows any more. */
async function changePictures(
  parts: Parts,
  known: StoredResponse,
  { pictures: wanted }: Change,
  session: Session,
) {
  const { postId, repId } = known;
  const pictures = await parts.pictures.claim(wanted, repId, postId, session);
  if (!pictures) throw new Refusal('upload_not_found');
  const kept = await parts.responses.picturesBeside(known, session);
  for (const { id } of wanted) kept.add(id);
  const dropped = known.pictures.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  await parts.pictures.release(dropped, postId, parts.clock(), session);
  return pictures;
}

/** The idea with the new words on its card, where this is its latest answer; else `null`. */
async function changeCard(
  parts: Parts,
  { id, answer }: StoredIdea,
  response: StoredResponse,
  session: Session,
): Promise<StoredIdea | null> {
  if (answer?.responseId !== response.id) return null;
  return parts.ideas.setAnswer(id, answerOf(response), session);
}
