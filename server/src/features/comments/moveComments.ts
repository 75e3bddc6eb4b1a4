import { CURATION_LIMITS, type Topic } from '@roundhouse/shared/comments';
import type { StoredEvent } from '@roundhouse/shared/events';
import { makeId } from '@roundhouse/shared/primitives';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { branchesOf } from './branches.ts';
import { interleave } from './interleave.ts';
import type { Standing } from './relocation.store.ts';
import type { StoredComment } from './storedComment.ts';
import type { StoredTalk } from './talks.store.ts';
import type { Session } from './topicKeeper.ts';

export type Moving = {
  from: Topic;
  to: Topic;
  /** The comments to take; replies come along, and a reply that leaves its thread becomes a root. */
  commentIds: string[] | 'all';
  byId: string;
  /** Whether the old talk says where they went. */
  isTraced: boolean;
};

export type Moved = {
  /** Names it, to be moved back. */
  moveId: string;
  /** All that went, as it stood before. */
  comments: StoredComment[];
  /** Of these, how many are counted: those that are not deleted. */
  count: number;
  /** To be told after the write. */
  events: StoredEvent[];
  /** The talks that changed; tell each with `tellTalk` after the write. */
  talks: StoredTalk[];
};

/**
 * Takes comments with their replies, dates, authors and reactions to another topic, within the
 * caller's transaction: among those there by when they were written. Both topics are counted anew.
 * `null` where there is none to take; refuses `not_found` where a chosen one is not on the topic.
 * `moveCommentsBack` undoes it exactly.
 */
export async function moveComments(
  parts: Parts,
  { from, to, commentIds, byId, isTraced }: Moving,
  session: Session,
): Promise<Moved | null> {
  const all = await parts.relocation.allOn(from, session);
  const chosen = commentIds === 'all' ? commentIds : new Set(commentIds);
  if (chosen !== 'all') requireAmong(all, chosen);
  const hung = branchesOf(all, chosen);
  if (hung.length === 0) return null;
  const count = hung.filter(({ isDeleted }) => !isDeleted).length;
  const left = await parts.topics[from.kind].count(from.id, -count, session);
  const there = await parts.relocation.placesOn(to, session);
  const joined = await parts.topics[to.kind].count(to.id, count, session);
  if (!left || !joined) throw new Refusal('not_found');
  const places = interleave(there, hung.map(writtenAt), joined.place);
  const standings = hung.map((each, at) => ({
    ...each,
    place: places[at] ?? joined.place,
    responseId: null,
  }));
  await parts.relocation.take(standings, from, to, session);
  const ids = new Set(hung.map(({ id }) => id));
  const comments = all.filter(({ id }) => ids.has(id));
  const at = parts.clock();
  const talk = await parts.talks.get(from, session);
  const moveId = makeId();
  const { pinnedIds, answerId } = talk;
  const move = { _id: moveId, from, to, byId, at, pinnedIds, answerId };
  await parts.commentMoves.add({ ...move, before: comments.map(standingOf) }, session);
  const line = { id: moveId, count, ideaId: to.id, at };
  const changed = await leaveTalk(parts, talk, { ids, line: isTraced ? line : null }, session);
  const told = chosen === 'all' ? null : hung.filter(isTop).map(({ id }) => id);
  return {
    moveId,
    comments,
    count,
    events: [
      { name: 'comments.moved', payload: { from, to, ids: told } },
      ...left.events,
      ...joined.events,
    ],
    talks: changed ? [changed] : [],
  };
}

const isTop = ({ parentId }: Standing) => parentId === null;
export const writtenAt = ({ createdAt }: StoredComment) => ({ createdAt: new Date(createdAt) });

export const standingOf = (comment: Standing): Standing => {
  const { id, parentId, rootId, depth, place, responseId } = comment;
  return { id, parentId, rootId, depth, place, responseId };
};

function requireAmong(all: StoredComment[], chosen: ReadonlySet<string>) {
  const found = all.filter(({ id }) => chosen.has(id));
  if (found.length < chosen.size) throw new Refusal('not_found');
}

type Leaving = { ids: ReadonlySet<string>; line: StoredTalk['moves'][number] | null };

/** Takes comments that leave off the top of their talk, and keeps the line that says where they went. */
export async function leaveTalk(
  parts: Pick<Parts, 'talks'>,
  talk: StoredTalk,
  { ids, line }: Leaving,
  session: Session,
): Promise<StoredTalk | null> {
  const pinnedIds = talk.pinnedIds.filter((id) => !ids.has(id));
  const answerId = talk.answerId && ids.has(talk.answerId) ? null : talk.answerId;
  const isSame = pinnedIds.length === talk.pinnedIds.length && answerId === talk.answerId;
  if (isSame && !line) return null;
  const moves = line ? [...talk.moves, line].slice(-CURATION_LIMITS.moveLines) : talk.moves;
  return parts.talks.change(talk, { pinnedIds, answerId, moves }, session);
}
