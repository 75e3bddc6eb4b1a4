import type { Collection } from '../catalogue/catalogue.ts';
import { place, recordOf, recordOfEntry } from '../catalogue/places.ts';
import type { Predicate } from '../matching/matching.ts';
import type { Entry, View } from '../storage/storage.ts';
import { type Flow, isTurnOver, pause } from '../turns.ts';
import { type Doc, decode } from '../values/values.ts';
import type { Plan } from './planner.ts';

/** What a scan has looked at, for `explain`. */
export interface Examined {
  keys: number;
  documents: number;
}

/** A document that was found: as stored, decoded when somebody looks, and where. */
export class Hit {
  readonly record: number;
  readonly bytes: Buffer;
  /** The array position that the positional `$` stands for. */
  offset: number | undefined;
  private decoded: Doc | undefined;

  constructor(record: number, bytes: Buffer) {
    this.record = record;
    this.bytes = bytes;
  }

  /** Drops the decoded form, to be held in less memory. */
  forget(): this {
    this.decoded = undefined;
    return this;
  }

  get doc(): Doc {
    this.decoded ??= decode(this.bytes);
    return this.decoded;
  }
}

/** The version of the view when the entries at hand were read. */
interface Reading {
  version: number;
}

const firstChunk = 32;
const maxChunk = 512;

/**
 * Reads byte ranges in chunks, each from a fresh view of storage, so that a long scan neither
 * pins old pages nor holds more than a chunk in memory.
 */
function* entries(view: View, plan: Plan, reading: Reading): Iterable<Entry> {
  for (const range of plan.ranges) {
    let { start, end } = range;
    reading.version = view.version;
    if (range.isKey) {
      const value = view.get(start);
      if (value) yield { key: start, value };
      continue;
    }
    for (let size = firstChunk; ; size = Math.min(size * 2, maxChunk)) {
      reading.version = view.version;
      const chunk = view.range(start, end, plan.isReverse, size);
      yield* chunk;
      const last = chunk.at(-1);
      if (chunk.length < size || !last) break;
      if (plan.isReverse) end = last.key;
      else start = Buffer.concat([last.key, Buffer.from([0])]);
    }
  }
}

function* records(
  view: View,
  collection: Collection,
  plan: Plan,
  examined: Examined,
  reading: Reading,
): Iterable<Hit> {
  const isMultiple = plan.union !== undefined || (plan.index?.isMultikey.includes(true) ?? false);
  const seen = isMultiple ? new Set<number>() : undefined;
  for (const part of plan.union ?? [plan]) {
    for (const { key, value } of entries(view, part, reading)) {
      const record = part.index ? recordOfEntry(part.index, { key, value }) : recordOf(key);
      if (part.index) examined.keys++;
      if (seen?.has(record)) continue;
      seen?.add(record);
      const bytes = part.index ? view.get(place.document(collection, record)) : value;
      if (!bytes) continue; // removed since its index entry was read
      examined.documents++;
      yield new Hit(record, bytes);
    }
  }
}

/** The documents of a plan that meet a filter (none: all), in the plan's order; a `pause` when a turn is over. */
export function* scan(
  view: View,
  collection: Collection,
  plan: Plan,
  matches: Predicate | undefined,
  examined: Examined,
): Flow<Hit> {
  const reading = { version: view.version };
  for (const hit of records(view, collection, plan, examined, reading)) {
    if (isTurnOver()) yield pause;
    const isServed = plan.isExact && view.version === reading.version;
    if (isServed || !matches || matches(hit.doc, hit)) yield hit;
  }
}
