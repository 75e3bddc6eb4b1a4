import { CURATION_LIMITS } from '@roundhouse/shared/comments';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { under } from './branches.ts';
import type { CommentMoveRecord } from './commentMoves.model.ts';
import { interleave } from './interleave.ts';
import { leaveTalk, type Moved, writtenAt } from './moveComments.ts';
import type { Standing } from './relocation.store.ts';
import type { StoredComment } from './storedComment.ts';
import type { StoredTalk } from './talks.store.ts';
import type { Session } from './topicKeeper.ts';

/**
 * Undoes `moveComments`, within the caller's transaction: what was taken stands where and as it
 * stood. Replies written to it since come along; what was taken further meanwhile stays there.
 * `null` where there is no such move, or it was undone.
 */
export async function moveCommentsBack(
  parts: Parts,
  moveId: string,
  session: Session,
): Promise<Moved | null> {
  const move = await parts.commentMoves.get(moveId, session);
  if (!move) return null;
  const { from, to } = move;
  const comments = await parts.relocation.allOn(to, session);
  const { restored, added } = hangBack(comments, move);
  const going = new Set([...restored, ...added].map(({ id }) => id));
  const moved = comments.filter(({ id }) => going.has(id));
  const count = moved.filter(({ isDeleted }) => !isDeleted).length;
  const left = await parts.topics[to.kind].count(to.id, -count, session);
  const joined = await parts.topics[from.kind].count(from.id, count, session);
  if (!left || !joined) throw new Refusal('not_found');
  await parts.relocation.take(restored, to, from, session);
  const there = await parts.relocation.placesOn(from, session);
  const places = interleave(there, added.map(writtenAt), joined.place);
  const newcomers = added.map((each, at) => ({ ...each, place: places[at] ?? joined.place }));
  await parts.relocation.take(newcomers, to, from, session);
  await parts.commentMoves.remove(moveId, session);
  const topicLeft = await parts.talks.get(to, session);
  const leftTalk = await leaveTalk(parts, topicLeft, { ids: going, line: null }, session);
  const talk = await restoreTalk(parts, move, going, session);
  return {
    moveId,
    comments: moved,
    count,
    events: [
      { name: 'comments.moved', payload: { from: to, to: from, ids: moved.map(({ id }) => id) } },
      ...left.events,
      ...joined.events,
    ],
    talks: [talk, leftTalk].filter((each) => each !== null),
  };
}

/** What goes back: what came as it stood, and the replies to it as they then hang. */
function hangBack(comments: StoredComment[], { before }: CommentMoveRecord) {
  const known = new Map(before.map((standing) => [standing.id, standing]));
  const hung = new Map<string, Standing>();
  const restored: Standing[] = [];
  const added: StoredComment[] = [];
  for (const comment of comments) {
    const standing = known.get(comment.id);
    const parent = hung.get(comment.parentId ?? '');
    if (standing) restored.push(standing);
    if (!standing && parent) added.push(under(comment, parent));
    const now = standing ?? (parent && under(comment, parent));
    if (now) hung.set(comment.id, now);
  }
  return { restored, added };
}

/** The old talk without the line of the move, and with what stood on top of it. */
async function restoreTalk(
  parts: Parts,
  move: CommentMoveRecord,
  back: ReadonlySet<string>,
  session: Session,
): Promise<StoredTalk | null> {
  const talk = await parts.talks.get(move.from, session);
  const again = move.pinnedIds.filter((id) => back.has(id) || talk.pinnedIds.includes(id));
  const pinnedIds = [...new Set([...again, ...talk.pinnedIds])].slice(0, CURATION_LIMITS.pins);
  const answerId = talk.answerId ?? (back.has(move.answerId ?? '') ? move.answerId : null);
  const moves = talk.moves.filter(({ id }) => id !== move._id);
  const isSame =
    moves.length === talk.moves.length &&
    answerId === talk.answerId &&
    pinnedIds.join() === talk.pinnedIds.join();
  return isSame ? null : parts.talks.change(talk, { pinnedIds, answerId, moves }, session);
}
