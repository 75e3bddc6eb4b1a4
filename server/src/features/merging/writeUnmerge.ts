import type { Board } from '@roundhouse/shared/boards';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { type Moved, moveCommentsBack } from '../comments/index.ts';
import { changeStatus, type StoredIdea } from '../ideas/index.ts';
import { endPromise, restorePromise } from '../promises/index.ts';
import { partSupports } from '../supports/index.ts';
import { applyUnited, readIdea } from './applyUnited.ts';
import { partFollowers } from './followers.ts';
import type { MergeRecord } from './merges.model.ts';
import { orderMergeNotices } from './orderMergeNotices.ts';

type Session = Parameters<Parts['ideas']['changeTally']>[2];
/** Both ideas after a merge was taken back, and what there is to tell. */
export type Unmerged = {
  record: MergeRecord;
  source: StoredIdea;
  target: StoredIdea;
  board: Board | null;
  moved: Moved | null;
  entries: StoredEvent[];
};

/**
 * Takes the merge of an idea back, within a transaction: each is as it was, and what came to the
 * target since stays there. Refuses with `not_found`, `not_merged` or `merged_on`.
 */
export async function writeUnmerge(
  parts: Parts,
  { sourceId, byId }: { sourceId: string; byId: string },
  session: Session,
): Promise<Unmerged> {
  const at = parts.clock();
  const merge = await requireMerge(parts, sourceId, session);
  const targetId = merge.targetId.toHexString();
  const target = await readIdea(parts, targetId, session);
  if (target.mergedIntoId) throw new Refusal('merged_on', { ideaId: targetId });
  const record = await parts.merges.undo(merge._id.toHexString(), byId, at, session);
  if (!record) throw new Refusal('not_merged');
  const remainingIds = await parts.merges.sourcesOf(targetId, session);
  await takeSupports(parts, target, remainingIds, session);
  await partFollowers(parts, { targetId, remainingIds }, session);
  const moved = merge.moveId ? await moveCommentsBack(parts, merge.moveId, session) : null;
  await restoreTarget(parts, merge, session);
  const board = await restoreSource(parts, merge, session);
  const source = await readIdea(parts, sourceId, session);
  const entries = await leaveTrace(parts, { record, source, target }, session);
  const after = await readIdea(parts, targetId, session);
  return { record, source, target: after, board, moved, entries };
}

/** The merge by which an idea is in another. Refuses with `not_found` or `not_merged`. */
export async function requireMerge(
  parts: Pick<Parts, 'ideas' | 'merges'>,
  sourceId: string,
  session?: Session,
): Promise<MergeRecord> {
  await readIdea(parts, sourceId, session);
  const merge = await parts.merges.ofSource(sourceId, session);
  if (!merge) throw new Refusal('not_merged');
  return merge;
}

async function takeSupports(
  parts: Parts,
  target: StoredIdea,
  sourceIds: string[],
  session: Session,
): Promise<void> {
  const { id: ideaId, createdAt, tally } = target;
  const parting = { ideaId, createdAt, rev: tally.rev + 1, sourceIds };
  await applyUnited(parts, target, await partSupports(parts, parting, session), session);
}

/** The target's time, and its clock where the merge began it, as long as nothing else changed them. */
async function restoreTarget(parts: Parts, merge: MergeRecord, session: Session): Promise<void> {
  const id = merge.targetId.toHexString();
  const { lifetime, hasBegunPromise } = merge.target;
  const { lifetime: now, status } = await readIdea(parts, id, session);
  const isUntouched = now !== null && Date.parse(now.endsAt) === lifetime.after?.endsAt.getTime();
  const isLonger = lifetime.before?.endsAt.getTime() !== lifetime.after?.endsAt.getTime();
  if (status === 'open' && isUntouched && isLonger) {
    await parts.ideas.setLifetime(id, lifetime.before, session);
  }
  if (hasBegunPromise) await endPromise(parts, id, session);
}

/** The source's status, its time and its clock; neither ran while it was merged. */
async function restoreSource(parts: Parts, merge: MergeRecord, session: Session) {
  const id = merge.sourceId.toHexString();
  const { status, lifetime, promise } = merge.source;
  const [from, to] = [merge.at, parts.clock()];
  const { board } = await changeStatus(parts, id, status, session);
  await parts.ideas.setMergedInto(id, null, session);
  if (lifetime) {
    const endsAt = new Date(lifetime.endsAt.getTime() + to.getTime() - from.getTime());
    await parts.ideas.setLifetime(id, { ...lifetime, endsAt }, session);
  }
  if (promise) await restorePromise(parts, id, { state: promise, from, to }, session);
  return board;
}

async function leaveTrace(
  parts: Parts,
  { record, source, target }: Pick<Unmerged, 'record' | 'source' | 'target'>,
  session: Session,
): Promise<StoredEvent[]> {
  const { at, byId: by } = record.undone ?? record;
  const byId = by.toHexString();
  const kind = 'unmerged' as const;
  const lines = await parts.timeline.addAll(
    [
      { ideaId: source.id, at, byId, kind, otherId: target.id, otherTitle: target.title },
      { ideaId: target.id, at, byId, kind, otherId: source.id, otherTitle: source.title },
    ],
    session,
  );
  await orderMergeNotices(parts, { source, target, byId, at, detail: 'unmerged' }, session);
  await parts.audit.add(
    {
      act: 'merging.unmerge',
      byId,
      subject: { kind: 'idea', id: source.id },
      personId: source.authorId,
      detail: { targetId: target.id, mergeId: record._id.toHexString() },
    },
    session,
  );
  return lines;
}
