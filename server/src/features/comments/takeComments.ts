import type { Topic } from '@roundhouse/shared/comments';
import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import type { StoredEvent } from '@roundhouse/shared/events';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { type Moved, moveComments } from './moveComments.ts';
import { moveCommentsBack } from './moveCommentsBack.ts';
import { orderMovedNotices } from './orderCurationNotices.ts';
import { tellTalk } from './presentTalk.ts';
import type { Session } from './topicKeeper.ts';
import { leaveTrace, type Trace } from './trace.ts';

/** A moderator takes comments with their replies to another idea; their authors are told where to. */
export const takeComments: UseCase<
  Inputs['comments']['move'],
  Outputs['comments']['move']
> = async ({ parts, asker }, { topic: from, commentIds, toId }) => {
  const { id: byId } = member(asker);
  const to: Topic = { kind: 'idea', id: toId };
  if (toId === from.id) throw new Refusal('not_found');
  if (!(await parts.topics[from.kind].isThere(from.id, asker))) throw new Refusal('not_found');
  const moved = await inTurns(parts, [from.id, toId], () =>
    parts.storage.transaction(async (session) => {
      await parts.topics.idea.requireOpen(toId, session);
      return carry(parts, { from, to, commentIds, byId }, session);
    }),
  );
  parts.jobs.poke('notices');
  const { moveId, count } = moved;
  return { output: { moveId, ideaId: toId, count }, events: await tellMoved(parts, moved) };
};

/** A moderator takes comments back to where they stood before they were moved. */
export const takeCommentsBack: UseCase<
  Inputs['comments']['moveBack'],
  Outputs['comments']['moveBack']
> = async ({ parts, asker }, { moveId }) => {
  const { id: byId } = member(asker);
  const move = await parts.commentMoves.get(moveId);
  if (!move) throw new Refusal('not_found');
  const moved = await inTurns(parts, [move.from.id, move.to.id], () =>
    parts.storage.transaction(async (session) => {
      const { kind, id } = move.from;
      // They would be lost to sight under an idea that goes on elsewhere.
      if ((await parts.topics[kind].goesOnAs(id, session)) !== id) throw new Refusal('idea_merged');
      const back = await moveCommentsBack(parts, moveId, session);
      if (!back) throw new Refusal('not_found');
      const act = { act: 'comments.moveBack' as const, detail: { count: back.count } };
      await leaveTrace(parts, { ...act, byId, subject: move.from, personId: null }, session);
      return back;
    }),
  );
  return { output: { moveId, count: moved.count }, events: await tellMoved(parts, moved) };
};

type Carrying = { from: Topic; to: Topic; commentIds: string[]; byId: string; act?: Trace['act'] };

/** Moves comments, leaves the trace of it and tells their authors, within the caller's transaction. */
export async function carry(
  parts: Parts,
  { act = 'comments.move', ...moving }: Carrying,
  session: Session,
): Promise<Moved> {
  const moved = await moveComments(parts, { ...moving, isTraced: true }, session);
  if (!moved) throw new Refusal('not_found');
  const { from, to, byId } = moving;
  const detail = { count: moved.count, toId: to.id, moveId: moved.moveId };
  await leaveTrace(parts, { act, byId, subject: from, personId: null, detail }, session);
  const comments = moved.comments.map((comment) => ({ ...comment, topic: to }));
  await orderMovedNotices(parts, { comments, byId, at: parts.clock() }, session);
  return moved;
}

/** What to tell of a move, of both topics. */
export async function tellMoved(parts: Parts, { events, talks }: Moved): Promise<StoredEvent[]> {
  return [...events, ...(await Promise.all(talks.map((talk) => tellTalk(parts, talk))))];
}

/** Waits for the turns of several topics, always in the same order, so that no two wait for each other. */
export function inTurns<T>(parts: Pick<Parts, 'ideaTurns'>, ids: string[], work: () => Promise<T>) {
  return [...new Set(ids)]
    .sort()
    .reduceRight<() => Promise<T>>((next, id) => () => parts.ideaTurns(id, next), work)();
}
