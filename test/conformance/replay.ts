import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Document, EJSON } from 'bson';
import type { MongoClient } from 'mongodb';

/** One scenario of the vectors: documents that were there, then commands with MongoDB's replies. */
export interface Scenario {
  name: string;
  collections: Record<string, Document[]>;
  steps: { command: Document; reply: Document }[];
}

/** What a step answered where MongoDB answered otherwise. */
export interface Difference {
  scenario: string;
  step: number;
  command: string;
  expected: string;
  actual: string;
}

/** Reads a file of scenarios, one a line, types of numbers kept. */
export async function* scenarios(path: string): AsyncIterable<Scenario> {
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (line.trim() !== '') yield EJSON.parse(line, { relaxed: false }) as Scenario;
  }
}

const leftOut = new Set([
  '$clusterTime',
  'operationTime',
  'lsid',
  'errmsg',
  'electionId',
  'opTime',
  'keyPattern',
  'keyValue',
  'errorLabels',
  'ns',
  'note',
  'info',
  'dropped',
  'createdCollectionAutomatically',
  'uuid',
]);

function shownCursor(cursor: Document): Document {
  const field = cursor.firstBatch ? 'firstBatch' : 'nextBatch';
  return { [field]: cursor[field], open: String(cursor.id) !== '0' };
}

/** A reply in the form that the vectors have. */
function shown(reply: Document): Document {
  const result: Document = {};
  for (const [key, value] of Object.entries(reply)) {
    if (leftOut.has(key)) continue;
    if (key === 'cursor') result.cursor = shownCursor(value);
    else if (key === 'writeErrors') {
      result.writeErrors = value.map(({ errmsg: _, ...error }: Document) => error);
    } else result[key] = value;
  }
  return result;
}

const text = (value: unknown): string => EJSON.stringify(value, { relaxed: false });

/** Sorts keys of the reply itself (their order says nothing), and sets that have no order. */
function canonical(reply: Document, command: Document): string {
  const sorted: Document = {};
  for (const key of Object.keys(reply).sort()) sorted[key] = reply[key];
  if (command.distinct && Array.isArray(sorted.values))
    sorted.values = sorted.values.map(text).sort();
  if (sorted.ok !== undefined) sorted.ok = Number(sorted.ok);
  if (!sorted.ok) return text({ ok: 0, code: Number(sorted.code), codeName: sorted.codeName });
  return text(sorted);
}

/** Elements of sets that `$addToSet` accumulates come in any order: compare them sorted. */
function sameAsSets(expected: string, actual: string, command: Document): boolean {
  if (!text(command).includes('$addToSet')) return false;
  const sort = (json: string): string =>
    json
      .split(/[[\],{}]/)
      .sort()
      .join();
  return sort(expected) === sort(actual);
}

/** Replays a scenario in a database of its own; gives every step that differs. */
export async function replay(
  client: MongoClient,
  scenario: Scenario,
  database: string,
): Promise<Difference[]> {
  const db = client.db(database);
  for (const [name, documents] of Object.entries(scenario.collections)) {
    if (documents.length > 0) await db.collection(name).insertMany(documents);
    else await db.createCollection(name);
  }
  const differences: Difference[] = [];
  for (const [step, { command, reply }] of scenario.steps.entries()) {
    const raw = await db
      .command(command, { promoteValues: false, bsonRegExp: true })
      .catch((error) => error.errorResponse ?? Promise.reject(error));
    const expected = canonical(reply, command);
    const actual = canonical(shown(raw), command);
    if (expected !== actual && !sameAsSets(expected, actual, command)) {
      differences.push({ scenario: scenario.name, step, command: text(command), expected, actual });
    }
  }
  await db.dropDatabase();
  return differences;
}
