import { makeId } from '@roundhouse/shared/primitives';
import type { DemoUpdate, DemoUpdateBlock } from '../content/types.ts';
import { asPerson, type Somebody } from './asPerson.ts';
import type { Seeding } from './roster.ts';

/** Publishes every update at its time, the oldest first: in time is the day before it is due. */
export async function seedUpdates(seeding: Seeding, updates: DemoUpdate[], step: () => void) {
  const { parts, roster } = seeding;
  await beginRhythms(seeding, updates);
  for (const update of updates.toSorted((a, b) => b.monthsAgo - a.monthsAgo)) {
    const at = dayOf(parts.clock(), update);
    const client = asPerson(parts, roster.people[update.rep] as Somebody, at);
    const { id } = await client.updates.save({
      id: makeId(),
      boardId: roster.boards[update.board] as string,
      rev: 0,
      title: update.title,
      blocks: update.blocks.map((block) => toBlock(seeding, block)),
    });
    await client.updates.publish({ updateId: id, at: null });
    step();
  }
}

/** Each board has kept its cadence since its first update here. */
async function beginRhythms({ parts, roster }: Seeding, updates: DemoUpdate[]) {
  for (const [key, boardId] of Object.entries(roster.boards)) {
    const first = Math.max(
      ...updates.filter(({ board }) => board === key).map((each) => each.monthsAgo),
    );
    if (!Number.isFinite(first)) continue;
    const since = dayOf(parts.clock(), { monthsAgo: first }).toISOString().slice(0, 10);
    await parts.rhythms.begin(boardId, { every: 'month', day: 1 }, since);
  }
}

/** Updates are due on the first of each month. */
function dayOf(
  now: Date,
  { monthsAgo, daysLate = -1 }: Pick<DemoUpdate, 'monthsAgo' | 'daysLate'>,
): Date {
  const day = 1 + daysLate;
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsAgo + 1, day, 9, 30));
}

function toBlock({ roster }: Seeding, block: DemoUpdateBlock) {
  const id = makeId();
  if (block.kind === 'text') return { id, ...block };
  const { heading } = block;
  return block.kind === 'ideas'
    ? {
        id,
        kind: 'ideas' as const,
        heading,
        ideaIds: block.ideas.map((key) => roster.ideas[key] as string),
      }
    : {
        id,
        kind: 'thanks' as const,
        heading,
        personIds: block.people.map((key) => (roster.people[key] as Somebody).id),
      };
}
