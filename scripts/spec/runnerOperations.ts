import type { ClientSession, Db, MongoClient } from 'mongodb';
import type { Entities } from './entities.ts';
import type { Doc } from './format.ts';
import { differ, Mismatch, match } from './matching.ts';
import { Skipped } from './skipping.ts';

/** A running test: its entities, and a client of the runner's own. */
export interface Testing {
  entities: Entities;
  own: MongoClient;
  /** Fail points to switch off again. */
  failPoints: Set<string>;
}

type Run = (testing: Testing, args: Doc) => unknown;

function lastLsids({ entities }: Testing, client: unknown): [unknown, unknown] {
  const [before, last] = (entities.sent.get(client as string) ?? []).slice(-2);
  return [before?.lsid, last?.lsid];
}

function same(name: string, expected: unknown, actual: unknown): void {
  if (expected !== actual) differ(name, String(expected), actual);
}

const hasCollection = async (db: Db, name: unknown): Promise<boolean> =>
  (await db.listCollections({ name: name as string }).toArray()).length > 0;

async function hasIndex(db: Db, { collectionName, indexName }: Doc): Promise<boolean> {
  if (!(await hasCollection(db, collectionName))) return false;
  const indexes = await db.collection(collectionName as string).indexes();
  return indexes.some(({ name }) => name === indexName);
}

/** An ended session whose server session is in the pool; a dirty one is thrown away (no public way to ask). */
const isDirty = (session: unknown): boolean =>
  (session as { serverSession: { isDirty: boolean } }).serverSession.isDirty;

const databaseOf = ({ own }: Testing, args: Doc): Db => own.db(args.databaseName as string);

async function waitForEvent({ entities }: Testing, { client, event, count }: Doc): Promise<void> {
  const [name] = Object.keys(event as Doc);
  const giveUp = Date.now() + 10_000;
  const seen = entities.observed.get(client as string) ?? [];
  while (seen.filter((item) => item.name === name).length < (count as number)) {
    if (Date.now() > giveUp) throw new Mismatch(`waited in vain for ${count} of ${name}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Operations on the `testRunner`. */
export const runnerOperations: Record<string, Run> = {
  async failPoint({ entities, failPoints }, { client, failPoint }) {
    await entities
      .get<MongoClient>(client)
      .db('admin')
      .command(failPoint as Doc);
    failPoints.add((failPoint as Doc).configureFailPoint as string);
  },
  targetedFailPoint() {
    throw new Skipped('pinning is for sharded clusters');
  },
  createEntities: ({ entities }, args) => entities.create(args.entities as Doc[]),
  waitForEvent,
  assertSessionTransactionState: (_testing, { session, state }) =>
    same(
      'state',
      state,
      (session as { transaction: { state: string } }).transaction.state
        .replace(/^TRANSACTION_/, '')
        .replace(/^NO_TRANSACTION$/, 'none')
        .toLowerCase()
        .replace(/_transaction|transaction_/, '')
        .replace('starting_transaction', 'starting'),
    ),
  assertSessionPinned: (_testing, { session }) =>
    same('isPinned', true, (session as ClientSession & { isPinned: boolean }).isPinned),
  assertSessionUnpinned: (_testing, { session }) =>
    same('isPinned', false, (session as ClientSession & { isPinned: boolean }).isPinned),
  assertSessionDirty: (_testing, { session }) => same('dirty', true, isDirty(session)),
  assertSessionNotDirty: (_testing, { session }) => same('dirty', false, isDirty(session)),
  assertSameLsidOnLastTwoCommands(testing, { client }) {
    const [before, last] = lastLsids(testing, client);
    match(before, last, testing.entities, 'lsid');
  },
  assertDifferentLsidOnLastTwoCommands(testing, { client }) {
    const [before, last] = lastLsids(testing, client).map((lsid) => JSON.stringify(lsid));
    if (before === last) differ('lsid', 'another', last);
  },
  assertCollectionExists: async (testing, args) =>
    same('exists', true, await hasCollection(databaseOf(testing, args), args.collectionName)),
  assertCollectionNotExists: async (testing, args) =>
    same('exists', false, await hasCollection(databaseOf(testing, args), args.collectionName)),
  assertIndexExists: async (testing, args) =>
    same('exists', true, await hasIndex(databaseOf(testing, args), args)),
  assertIndexNotExists: async (testing, args) =>
    same('exists', false, await hasIndex(databaseOf(testing, args), args)),
};
