import { lifetimeFrom } from '@roundhouse/shared/clocks';
import type { LocalText } from '@roundhouse/shared/localText';
import { LOCALES } from '@roundhouse/shared/primitives';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { changeStatus, excerptOf, type StatusChange, type StoredAnswer } from '../ideas/index.ts';
import type { Post } from './preparePost.ts';
import type { Target } from './readTargets.ts';
import type { Session } from './responses.store.ts';
import type { StoredResponse } from './storedResponse.ts';

type Moved = Pick<Target, 'idea' | 'board'> & { response: StoredResponse };

/** Puts an answer on its idea, and the idea where the answer says it is now. */
export async function moveIdea(
  parts: Parts,
  { input: { status } }: Pick<Post, 'input'>,
  { idea, board, response }: Moved,
  session: Session,
): Promise<StatusChange> {
  const answered = await parts.ideas.setAnswer(idea.id, answerOf(response), session);
  if (!answered) throw new Refusal('not_found');
  if (status === null || status === idea.status) {
    return { idea: answered, from: idea.status, board: null };
  }
  const change = await changeStatus(parts, idea.id, status, session);
  if (status !== 'open') return change;
  // Its time begins anew where the brand opens it again.
  const lifetime = lifetimeFrom(board.rules.lifetime, idea.tally.supports, parts.clock());
  const reopened = await parts.ideas.setLifetime(idea.id, lifetime, session);
  return reopened ? { ...change, idea: reopened } : change;
}

/** A response as the card of its idea shows it. */
export function answerOf(response: StoredResponse): StoredAnswer {
  const { id: responseId, repId, title, department, body, createdAt } = response;
  const excerpt: LocalText = {};
  for (const locale of LOCALES) {
    const text = body[locale];
    if (text !== undefined) excerpt[locale] = excerptOf(text);
  }
  return { responseId, repId, title, department, excerpt, at: new Date(createdAt) };
}
