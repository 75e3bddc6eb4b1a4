import type { MongoClient } from 'mongodb';
import { Entities } from './entities.ts';
import { checkEvents } from './expectedEvents.ts';
import type { CollectionData, Test, TestFile } from './format.ts';
import { match } from './matching.ts';
import { runAll } from './operations.ts';
import type { Testing } from './runnerOperations.ts';

async function prepare(own: MongoClient, data: CollectionData[]): Promise<void> {
  for (const { databaseName, collectionName, createOptions, documents } of data) {
    const db = own.db(databaseName);
    await db.dropCollection(collectionName).catch(() => false);
    await db.createCollection(collectionName, createOptions);
    if (documents.length > 0) await db.collection(collectionName).insertMany(documents);
  }
}

async function checkOutcome(
  own: MongoClient,
  outcome: CollectionData[],
  { entities }: Testing,
): Promise<void> {
  for (const { databaseName, collectionName, documents } of outcome) {
    const collection = own.db(databaseName).collection(collectionName);
    const found = await collection.find().sort({ _id: 1 }).toArray();
    for (const [i, document] of documents.entries())
      match(document, found[i], entities, `outcome[${i}]`);
    match(documents.length, found.length, entities, 'outcome.length');
  }
}

/** Leaves nothing of a test behind: no fail point, no open transaction. */
async function cleanUp({ own, entities, failPoints }: Testing): Promise<void> {
  const admin = own.db('admin');
  for (const name of failPoints) await admin.command({ configureFailPoint: name, mode: 'off' });
  await entities.close();
  await admin.command({ killAllSessions: [] });
}

/** Runs one test with entities of its own. Throws what it finds wrong, or Skipped. */
export async function runTest(
  uri: string,
  own: MongoClient,
  file: TestFile,
  test: Test,
): Promise<void> {
  const testing: Testing = { entities: new Entities(uri), own, failPoints: new Set() };
  try {
    await prepare(own, file.initialData ?? []);
    await testing.entities.create(file.createEntities ?? []);
    await runAll(test.operations, testing);
    for (const expected of test.expectEvents ?? []) checkEvents(expected, testing.entities);
    await checkOutcome(own, test.outcome ?? [], testing);
  } finally {
    await cleanUp(testing);
  }
}
