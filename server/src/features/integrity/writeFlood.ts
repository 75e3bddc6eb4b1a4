import type { FloodBrief, KeptCluster } from '@roundhouse/shared/integrity';
import type { Parts } from '../../app/parts.ts';
import type { StoredCard } from '../ideas/index.ts';
import type { FloodRecord } from './floods.model.ts';

type Session = Parameters<Parts['floods']['put']>[1];
type QueueItem = Awaited<ReturnType<Parts['queue']['close']>>;
/** What is suspicious about an idea's supports as it stands now, and its item of the queue where that changed. */
export type WrittenFlood = { flood: FloodRecord; item: QueueItem };
/** Who ended what was open, and how; `null` for the board itself. */
export type Ending = { byId: string | null; outcome: string };

/** With fewer of its supports still counted a cluster does not wait for a moderator. */
export const FEWEST_OPEN = 5;
const ENDED_BY_ITSELF: Ending = { byId: null, outcome: 'ended' };

/**
 * Puts the clusters of an idea in the place of the known ones, within a transaction that has read
 * those, and an item in the moderators' queue or off it. `null` where nothing changed.
 */
export async function writeFlood(
  parts: Pick<Parts, 'supports' | 'floods' | 'queue' | 'clock'>,
  idea: Pick<StoredCard, 'id' | 'boardId'>,
  known: FloodRecord | null,
  clusters: KeptCluster[],
  session: Session,
  ending = ENDED_BY_ITSELF,
): Promise<WrittenFlood | null> {
  const flood = await assess(parts, idea.id, known?.rev ?? 0, clusters, session);
  if (known ? isSame(known, flood) : clusters.length === 0) return null;
  await parts.floods.put(flood, session);
  const key = { kind: 'flood', subject: { kind: 'idea', id: idea.id } } as const;
  const at = parts.clock();
  const wereOpen = known?.openClusters ?? 0;
  if (flood.openClusters > wereOpen) {
    const item = await parts.queue.open({ ...key, boardId: idea.boardId, at }, session);
    return { flood, item };
  }
  const isOver = flood.openClusters === 0 && wereOpen > 0;
  return { flood, item: isOver ? await parts.queue.close(key, { ...ending, at }, session) : null };
}

async function assess(
  parts: Pick<Parts, 'supports'>,
  ideaId: string,
  rev: number,
  clusters: KeptCluster[],
  session: Session,
): Promise<FloodRecord> {
  const watched = clusters.filter(({ isDismissed }) => !isDismissed);
  const members = watched.flatMap(({ personIds }) => personIds);
  const counted = await parts.supports.countedAmong(ideaId, members, session);
  const sizes = watched.map(({ personIds, score }) => ({
    score,
    counted: personIds.filter((id) => counted.has(id)).length,
  }));
  const open = sizes.filter((each) => each.counted >= FEWEST_OPEN);
  return {
    _id: ideaId,
    rev: rev + 1,
    clusters,
    openClusters: open.length,
    suspicious: open.reduce((sum, each) => sum + each.counted, 0),
    score: Math.max(0, ...open.map(({ score }) => score)),
    lastAt: new Date(Math.max(0, ...clusters.map(({ toMs }) => toMs))),
  };
}

function isSame({ rev: _, ...a }: FloodRecord, { rev: __, ...b }: FloodRecord): boolean {
  return JSON.stringify(shown(a)) === JSON.stringify(shown(b));
}

const shown = ({ clusters, openClusters, suspicious, score, lastAt }: Omit<FloodRecord, 'rev'>) => [
  clusters.map(({ id, personIds, isDismissed, reasons }) => [id, personIds, isDismissed, reasons]),
  openClusters,
  suspicious,
  score,
  lastAt,
];

/** A flood as lists show it; `flood` is `null` for an idea nobody suspects. */
export function toBrief(
  flood: FloodRecord | null,
  { id, boardId, title, slug, language, createdAt }: StoredCard,
): FloodBrief {
  return {
    ideaId: id,
    rev: flood?.rev ?? 0,
    boardId,
    title,
    slug,
    language,
    openClusters: flood?.openClusters ?? 0,
    suspicious: flood?.suspicious ?? 0,
    score: flood?.score ?? 0,
    lastAt: flood ? flood.lastAt.toISOString() : createdAt,
  };
}
