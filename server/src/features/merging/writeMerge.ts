import type { Board } from '@roundhouse/shared/boards';
import type { StoredEvent } from '@roundhouse/shared/events';
import { makeId } from '@roundhouse/shared/primitives';
import { type PromiseState, SETTLED_STATES } from '@roundhouse/shared/promises';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { type Moved, moveComments } from '../comments/index.ts';
import { changeStatus, type StoredIdea } from '../ideas/index.ts';
import { afterSupports, uniteSupports } from '../supports/index.ts';
import { applyUnited, readIdea } from './applyUnited.ts';
import { carryFollowers } from './followers.ts';
import type { MergeRecord } from './merges.model.ts';
import { obstacleTo } from './obstacle.ts';
import { orderMergeNotices } from './orderMergeNotices.ts';
import { settleSuggestions } from './settleSuggestions.ts';

type Session = Parameters<Parts['ideas']['changeTally']>[2];
type Wanted = { sourceId: string; targetId: string; byId: string };
type QueueRecord = Awaited<ReturnType<Parts['queue']['open']>>;
/** Both ideas after it, what was written of it, and what there is to tell. */
export type Merged = {
  record: MergeRecord;
  source: StoredIdea;
  target: StoredIdea;
  board: Board | null;
  moved: Moved | null;
  queued: QueueRecord[];
  entries: StoredEvent[];
};

/** Merges an idea into another, within a transaction. Refuses with `not_found` or `merge_refused`. */
export async function writeMerge(parts: Parts, wanted: Wanted, session: Session): Promise<Merged> {
  const { sourceId, targetId, byId } = wanted;
  const before = await readPair(parts, wanted, session);
  const { source } = before;
  const { gained, follows } = await bringSupports(parts, before, session);
  const from = { kind: 'idea', id: sourceId } as const;
  const to = { kind: 'idea', id: targetId } as const;
  const moving = { from, to, commentIds: 'all', byId, isTraced: false } as const;
  const moved = await moveComments(parts, moving, session);
  await carryFollowers(parts, wanted, session);
  const { board } = await changeStatus(parts, sourceId, 'merged', session);
  await parts.ideas.setMergedInto(sourceId, targetId, session);
  const target = await readIdea(parts, targetId, session);
  const promise = await parts.promises.get(targetId, session);
  const record = await parts.merges.add(
    {
      ...wanted,
      id: makeId(),
      at: parts.clock(),
      supporters: gained,
      comments: moved?.count ?? 0,
      moveId: moved?.moveId ?? null,
      source: {
        status: source.status,
        lifetime: timeOf(source),
        promise: before.promises.source,
      },
      target: {
        lifetime: { before: timeOf(before.target), after: timeOf(target) },
        hasBegunPromise: isRunning(promise?.state) && !isRunning(before.promises.target),
      },
    },
    session,
  );
  const queued = await settleSuggestions(parts, wanted, session);
  const lines = await leaveTrace(parts, { ...before, record }, session);
  const entries = [...follows, ...lines];
  return {
    record,
    source: await readIdea(parts, sourceId, session),
    target,
    board,
    moved,
    queued,
    entries,
  };
}

/** Both ideas as they stand before it, and how far the clocks of their answers are. */
async function readPair(parts: Parts, { sourceId, targetId }: Wanted, session: Session) {
  const source = await readIdea(parts, sourceId, session);
  const target = await readIdea(parts, targetId, session);
  const board = await parts.boards.get(target.boardId);
  const obstacle = obstacleTo(source, target, board?.isClosed ?? true);
  if (obstacle) throw new Refusal('merge_refused', { obstacle });
  const stateOf = async (id: string) => (await parts.promises.get(id, session))?.state ?? null;
  const promises = { source: await stateOf(sourceId), target: await stateOf(targetId) };
  return { source, target, promises };
}

/** Counts each supporter once on the target; what follows from there being more happens at once. */
async function bringSupports(
  parts: Parts,
  { source, target }: Pick<Merged, 'source' | 'target'>,
  session: Session,
) {
  const { id: ideaId, createdAt, tally } = target;
  const sourceIds = [...(await parts.merges.sourcesOf(ideaId, session)), source.id];
  const uniting = { ideaId, createdAt, rev: tally.rev + 1, sourceIds };
  const united = await uniteSupports(parts, uniting, session);
  await applyUnited(parts, target, united, session);
  const { events } = await afterSupports(parts, target, united.supports, session);
  return { gained: united.gained, follows: events };
}

/** What everyone can read of it on both ideas, what the log keeps, and who is told. */
async function leaveTrace(
  parts: Parts,
  { record, source, target }: Pick<Merged, 'record' | 'source' | 'target'>,
  session: Session,
): Promise<StoredEvent[]> {
  const { at, supporters, comments } = record;
  const byId = record.byId.toHexString();
  const into = { kind: 'merged', intoId: target.id, intoTitle: target.title } as const;
  const came = { kind: 'merged_from', fromId: source.id, fromTitle: source.title } as const;
  const lines = await parts.timeline.addAll(
    [
      { ideaId: source.id, at, byId, ...into },
      { ideaId: target.id, at, byId, ...came, supports: supporters, comments },
    ],
    session,
  );
  await orderMergeNotices(parts, { source, target, byId, at, detail: 'merged' }, session);
  await parts.audit.add(
    {
      act: 'merging.merge',
      byId,
      subject: { kind: 'idea', id: source.id },
      personId: source.authorId,
      detail: { targetId: target.id, mergeId: record._id.toHexString(), supporters, comments },
    },
    session,
  );
  return lines;
}

const timeOf = ({ lifetime }: StoredIdea) =>
  lifetime && { supports: lifetime.supports, endsAt: new Date(lifetime.endsAt) };

const isRunning = (state: PromiseState | null | undefined): boolean =>
  state !== null && state !== undefined && !SETTLED_STATES.includes(state);
