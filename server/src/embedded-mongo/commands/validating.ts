import type { Collection } from '../catalogue/catalogue.ts';
import { after, place, recordOfEntry } from '../catalogue/places.ts';
import { fail } from '../errors.ts';
import { indexKeysOf } from '../keys/indexKeys.ts';
import { planFor } from '../planner/planner.ts';
import { scan } from '../planner/scanning.ts';
import type { View } from '../storage/storage.ts';
import { type Flow, pause } from '../turns.ts';
import { type Doc, int, wholeNumber } from '../values/values.ts';
import { type Command, namespaceOf } from './command.ts';
import { drain } from './reading.ts';

/** Compares every document with every index, both ways; yields what disagrees. */
function* disagreements(
  view: View,
  collection: Collection,
  tally: { documents: number; keys: Record<string, number> },
): Flow<string> {
  const expected: Record<string, number> = {};
  for (const hit of scan(view, collection, planFor(view, collection, {}), undefined, {
    keys: 0,
    documents: 0,
  })) {
    if (hit === pause) {
      yield pause;
      continue;
    }
    tally.documents++;
    for (const index of collection.indexes) {
      for (const key of indexKeysOf(index, hit.doc).keys) {
        expected[index.name] = (expected[index.name] ?? 0) + 1;
        const entryKey = place.entry(collection, index, key, hit.record);
        const value = view.get(entryKey);
        if (!value || recordOfEntry(index, { key: entryKey, value }) !== hit.record)
          yield `index ${index.name} lacks an entry of record ${hit.record}`;
      }
    }
  }
  for (const index of collection.indexes) {
    let count = 0;
    const prefix = place.index(collection, index);
    for (let start = prefix; ; ) {
      const entries = view.range(start, after(prefix), false, 512);
      count += entries.length;
      if (entries.length < 512) break;
      start = Buffer.concat([entries.at(-1)!.key, Buffer.from([0])]);
      yield pause;
    }
    tally.keys[index.name] = count;
    if (count !== (expected[index.name] ?? 0))
      yield `index ${index.name} has ${count} entries, ${expected[index.name] ?? 0} expected`;
  }
}

/** Checks that documents and indexes agree, and the count with both. Works on a snapshot. */
export const validate: Command = {
  options: ['validate', 'full', 'scandata', 'repair', 'metadata'],
  async run(call) {
    const ns = namespaceOf(call);
    const collection =
      call.engine.catalogue.get(ns) ?? fail(26, `Collection '${ns}' does not exist to validate.`);
    const tally = { documents: 0, keys: {} as Record<string, number> };
    const errors: string[] = [];
    const count = collection.count;
    const snapshot = call.engine.storage.snapshot();
    try {
      await drain(disagreements(snapshot, collection, tally), call.deadline, (error) =>
        errors.push(error),
      );
    } finally {
      snapshot.done();
    }
    if (count !== tally.documents)
      errors.push(`the collection counts ${count} documents, ${tally.documents} are there`);
    const keysPerIndex: Doc = Object.fromEntries(
      Object.entries(tally.keys).map(([name, keys]) => [name, wholeNumber(keys)]),
    );
    return {
      reply: {
        ns,
        nrecords: wholeNumber(tally.documents),
        nIndexes: int(collection.indexes.length),
        keysPerIndex,
        valid: errors.length === 0,
        errors,
        warnings: [],
        ok: 1,
      },
    };
  },
};
