import type { StoredEvent } from '@roundhouse/shared/events';
import type { Picture } from '@roundhouse/shared/pictures';
import { makeId } from '@roundhouse/shared/primitives';
import type { Parts } from '../../app/parts.ts';
import { type DecisionRecord, decide, meetDecision } from '../decisions/index.ts';
import type { StatusChange } from '../ideas/index.ts';
import { keepPromise } from '../promises/index.ts';
import type { NewEntry } from '../timeline/index.ts';
import { type FilledFrom, fanOf, fillBody, fillLine } from './fillBody.ts';
import { moveIdea } from './moveIdea.ts';
import { orderNotices } from './orderNotices.ts';
import type { Post } from './preparePost.ts';
import type { Target } from './readTargets.ts';
import type { StoredThanks } from './responses.model.ts';
import type { Session } from './responses.store.ts';
import type { StoredResponse } from './storedResponse.ts';

/** What a response did to one idea. */
export type Answered = {
  response: StoredResponse;
  change: StatusChange;
  /** Those that were made, replaced or met. */
  decisions: DecisionRecord[];
  /** What the timeline and the promise have to tell. */
  events: StoredEvent[];
};
/** What the responses of one post share. */
type Shared = { postId: string; pictures: Picture[]; at: Date };

/** Writes one response of a post, and all that follows from it, within the post's transaction. */
export async function answerIdea(
  parts: Parts,
  post: Post,
  target: Target & Shared,
  session: Session,
): Promise<Answered> {
  const { by } = post;
  const { idea } = target;
  const decisions = await settleDecisions(parts, post, target, session);
  const decisionId = decisions.made?._id.toHexString() ?? null;
  const response = await insertResponse(parts, post, { ...target, decisionId }, session);
  const change = await moveIdea(parts, post, { ...target, response }, session);
  const told = await parts.timeline.addAll(entriesOf(post, response, change), session);
  const kept = await keepPromise(parts, idea.id, by.personId, session);
  await orderNotices(parts, idea, response, session);
  return {
    response,
    change,
    decisions: [decisions.earlier, decisions.made].filter((each) => each !== null),
    events: [...told, ...kept],
  };
}

/** Meets the decision that stood, and stores the one that comes with the response. */
async function settleDecisions(
  parts: Parts,
  { input: { decision }, owner, by }: Post,
  { idea, id: responseId }: Target,
  session: Session,
) {
  const id = decision && owner ? makeId() : null;
  const earlier = await meetDecision(parts, { ideaId: idea.id, newId: id }, session);
  if (!decision || !owner || !id) return { earlier, made: null };
  const made = await decide(parts, { idea, responseId, id, decision, owner, by }, session);
  return { earlier, made };
}

async function insertResponse(
  parts: Parts,
  { input, by, repName }: Post,
  {
    id,
    idea,
    board,
    decisionId,
    postId,
    pictures,
    at,
  }: Target & Shared & { decisionId: string | null },
  session: Session,
): Promise<StoredResponse> {
  const { authorId } = idea;
  const from: FilledFrom = { idea, board, rep: repName, fan: await fanOf(parts, idea) };
  const draft = {
    id,
    ideaId: idea.id,
    postId,
    pictures,
    decisionId,
    authorId,
    repId: by.personId,
    title: by.title,
    department: by.department,
    body: fillBody(input.body, from),
    status: input.status,
    thanks: authorId === null ? null : filledThanks(input.thanks, from),
    createdAt: at,
  };
  return parts.responses.insert(draft, session);
}

function filledThanks(thanks: StoredThanks | null, from: FilledFrom): StoredThanks | null {
  return thanks && { ...thanks, note: fillLine(thanks.note, from) };
}

/** What the timeline keeps of it, in the order in which it reads. */
function entriesOf({ input, by }: Post, response: StoredResponse, change: StatusChange) {
  const { id: responseId, ideaId, decisionId } = response;
  const at = new Date(response.createdAt);
  const common = { ideaId, at, byId: by.personId };
  const entries: NewEntry[] = [{ ...common, kind: 'responded', responseId }];
  if (decisionId && input.decision) {
    const { outcome } = input.decision;
    entries.push({ ...common, kind: 'decided', decisionId, outcome });
  }
  const { from, idea } = change;
  if (from !== idea.status) entries.push({ ...common, kind: 'stepped', from, to: idea.status });
  return entries;
}
