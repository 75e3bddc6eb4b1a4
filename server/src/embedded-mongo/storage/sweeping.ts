import type { Collection } from '../catalogue/catalogue.ts';
import type { IndexSpec } from '../catalogue/indexSpecs.ts';
import { writeChanges } from '../commands/writing.ts';
import type { Engine } from '../engine.ts';
import { allHits, runQuery } from '../planner/query.ts';
import type { Hit } from '../planner/scanning.ts';
import { HeldByTransaction } from './commits.ts';

/** How often expired documents, sessions, cursors and transactions are looked for, in milliseconds. */
const interval = 10_000;
const batchSize = 500;
/** How often memory is looked at, in milliseconds. */
const trimInterval = 1000;

/** Removes documents whose TTL index says that their time is over; returns how many. */
export async function expireDocuments(engine: Engine, now = Date.now()): Promise<number> {
  let removed = 0;
  for (const collection of engine.catalogue.all()) {
    for (const index of collection.indexes) {
      if (index.expireAfterSeconds !== undefined)
        removed += await expireBy(engine, collection, index, now);
    }
  }
  return removed;
}

async function expireBy(
  engine: Engine,
  collection: Collection,
  index: IndexSpec,
  now: number,
): Promise<number> {
  const limit = new Date(now - index.expireAfterSeconds! * 1000);
  const isOver = { [index.fields[0]!.path]: { $lte: limit } };
  const { partialFilterExpression } = index;
  const filter = partialFilterExpression ? { $and: [isOver, partialFilterExpression] } : isOver;
  const find = (): Hit[] => {
    if (!engine.catalogue.get(collection.ns)?.indexes.includes(index)) return [];
    return allHits(runQuery(engine.storage, collection, { filter, limit: batchSize }));
  };
  if (find().length === 0) return 0;
  return engine.commits.write(() => {
    const context = engine.locks.plain();
    let removed = 0;
    for (const hit of find()) {
      try {
        writeChanges(context, collection, [{ hit, next: undefined }]);
        removed++;
      } catch (error) {
        if (!(error instanceof HeldByTransaction)) throw error; // the next round will have it
      }
    }
    return removed;
  });
}

/** Starts the regular cleaning; returns how to stop it. */
export function startSweeping(engine: Engine): () => void {
  let isBusy = false;
  const timer = setInterval(async () => {
    engine.locks.expire();
    if (isBusy) return;
    isBusy = true;
    try {
      engine.cursors.sweep();
      await engine.sessions.sweep();
      await expireDocuments(engine);
    } catch {
      // a full disk is reported to writers; the next round tries again
    }
    isBusy = false;
  }, interval);
  const trimmer = setInterval(() => engine.storage.trim(), trimInterval);
  timer.unref();
  trimmer.unref();
  return () => {
    clearInterval(timer);
    clearInterval(trimmer);
  };
}
