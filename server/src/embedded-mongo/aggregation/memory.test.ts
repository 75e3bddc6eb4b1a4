import type { Document } from 'mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStore, type TestStore } from '../testing/aStore.ts';

let store: TestStore;
beforeAll(async () => {
  store = await aStore();
  const numbers = Array.from({ length: 300 }, (_, i) => i);
  await store.db.collection('one').insertOne({ numbers, text: 'a'.repeat(400_000) });
}, 60_000);
afterAll(() => store.stop());

/** 300 documents of 400 kB: more than the 100 MB that a stage may hold. */
const unwind = { $unwind: '$numbers' };
const ask = (pipeline: Document[]): Promise<Document[]> =>
  store.db.collection('one').aggregate(pipeline, { allowDiskUse: true }).toArray();

test.each<[string, Document[], number]>([
  ['$sort', [unwind, { $sort: { numbers: -1 } }], 292],
  ['$group', [unwind, { $group: { _id: '$numbers', text: { $first: '$text' } } }], 292],
  ['$push', [unwind, { $group: { _id: 1, all: { $push: '$text' } } }], 146],
  [
    '$addToSet',
    [unwind, { $group: { _id: 1, all: { $addToSet: { n: '$numbers', text: '$text' } } } }],
    146,
  ],
  ['$bucketAuto', [unwind, { $bucketAuto: { groupBy: '$numbers', buckets: 3 } }], 292],
  ['$facet', [{ $facet: { all: [unwind] } }], 4031700],
  ['$lookup', [{ $lookup: { from: 'one', pipeline: [unwind], as: 'all' } }], 4568],
  ['a result', [unwind, { $limit: 60 }, { $group: { _id: 1, all: { $push: '$text' } } }], 10334],
])('%s is refused beyond its limit', async (_, pipeline, code) => {
  await expect(ask(pipeline)).rejects.toMatchObject({ code });
  expect(await store.db.command({ ping: 1 })).toMatchObject({ ok: 1 });
});

test('a sort with a limit after it holds only what it gives', async () => {
  const first = await ask([
    unwind,
    { $sort: { numbers: -1 } },
    { $skip: 2 },
    { $limit: 3 },
    { $project: { numbers: 1 } },
  ]);
  expect(first.map(({ numbers }) => numbers)).toEqual([297, 296, 295]);
});

test('a sort of many is right, and keeps the order of equals', async () => {
  const many = Array.from({ length: 5000 }, (_, i) => ({ i, key: (i * 7919) % 101 }));
  await store.db.collection('many').insertMany(many);
  const expected = many.toSorted((a, b) => a.key - b.key).map(({ i }) => i);
  const read = (rest: Document[]): Promise<number[]> =>
    store.db
      .collection('many')
      .aggregate([{ $set: { k: '$key' } }, { $sort: { k: 1 } }, ...rest])
      .toArray()
      .then((docs) => docs.map(({ i }) => i as number));
  expect(await read([])).toEqual(expected);
  expect(await read([{ $limit: 700 }])).toEqual(expected.slice(0, 700));
  expect(await read([{ $skip: 10 }, { $limit: 5 }])).toEqual(expected.slice(10, 15));
});
