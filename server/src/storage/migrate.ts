import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDuplicateKey } from './duplicateKey.ts';
import type { Database, Migration } from './migrations.ts';

/** A step that was done, by its number; or, under `lease`, who is at it and until when. */
type Entry = { _id: number | 'lease'; name?: string; at?: Date; holder?: string; until?: Date };

type Options = {
  clock: () => Date;
  /** How long a node that died holds up the others, in ms. */
  leaseMs?: number;
  /** How often a node that waits looks again, in ms. */
  pollMs?: number;
};

/**
 * Brings a database up to this program: runs the steps it has not seen, in order, each once, on
 * one node of those that start together; the others wait. Rejects where the database knows a step
 * that the program does not, for then a newer program wrote it.
 */
export async function migrate(
  database: Database,
  steps: readonly Migration[],
  { clock, leaseMs = 30_000, pollMs = 200 }: Options,
): Promise<void> {
  const entries = database.collection<Entry>('migrations');
  const holder = randomUUID();
  const later = () => new Date(clock().getTime() + leaseMs);

  async function missing(): Promise<Migration[]> {
    const done = await entries.find({ _id: { $ne: 'lease' } }).toArray();
    const known = new Set(steps.map(({ number }) => number));
    const unknown = done.filter(({ _id }) => !known.has(_id as number));
    if (unknown.length > 0) throw new Error(tooNew(unknown, steps));
    const seen = new Set(done.map(({ _id }) => _id));
    return steps.filter(({ number }) => !seen.has(number));
  }

  /** Whether this node has the lease now: a new one, or one whose time is over. */
  async function claim(): Promise<boolean> {
    try {
      const lease = { $set: { holder, until: later() } };
      const free = { _id: 'lease' as const, until: { $lte: clock() } };
      const { matchedCount, upsertedCount } = await entries.updateOne(free, lease, {
        upsert: true,
      });
      return matchedCount + upsertedCount > 0;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  async function runHeld(): Promise<void> {
    const mine = { _id: 'lease' as const, holder };
    const renewal = setInterval(() => {
      entries.updateOne(mine, { $set: { until: later() } }).catch(() => undefined);
    }, leaseMs / 3);
    try {
      for (const step of await missing()) {
        await step.run(database);
        await record(step);
      }
    } finally {
      clearInterval(renewal);
      await entries.deleteOne(mine);
    }
  }

  /** A node that lost its lease in between may record what another recorded: the same. */
  async function record({ number, name }: Migration): Promise<void> {
    await entries.updateOne({ _id: number }, { $set: { name, at: clock() } }, { upsert: true });
  }

  while ((await missing()).length > 0) {
    if (await claim()) await runHeld();
    else await sleep(pollMs);
  }
}

function tooNew(unknown: Entry[], steps: readonly Migration[]): string {
  const newest = unknown.reduce((a, b) => (a._id > b._id ? a : b));
  return [
    `This database was used by a newer version of Roundhouse: it has taken step ${newest._id}`,
    `(“${newest.name ?? ''}”), and this version knows steps up to ${steps.at(-1)?.number ?? 0}.`,
    'Start that version or a newer one, or restore a backup from before the upgrade.',
  ].join(' ');
}
