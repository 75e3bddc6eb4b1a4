import { type Document, Int32 } from 'bson';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStore, type TestStore } from '../testing/aStore.ts';

let store: TestStore;
beforeAll(async () => {
  store = await aStore();
});
afterAll(() => store.stop());

let run = 0;

/** What an update makes of a document, without its _id, or the code it fails with. */
async function updated(doc: Document, u: Document, options: Document = {}): Promise<unknown> {
  const name = `u${run++}`;
  await store.db.collection(name).insertOne({ _id: 1 as never, ...doc });
  const { writeErrors, nModified } = await store.db.command({
    update: name,
    updates: [{ q: { _id: 1 }, u, ...options }],
  });
  if (writeErrors) return writeErrors[0].code;
  const { _id, ...rest } = (await store.db.collection(name).findOne())!;
  return nModified === 0 ? 'unchanged' : rest;
}

test.each<[Document, Document, unknown]>([
  [{ a: 1 }, { $set: {} }, 'unchanged'],
  [{ a: 1 }, { $inc: {} }, 'unchanged'],
  [{ a: 1 }, { $nope: {} }, 9],
  [{ a: 1 }, { $set: { $x: 1 } }, 52],
  [{ a: 1 }, { $set: { 'a.$x.$y': 1 } }, 28],
  [{ a: {} }, { $set: { 'a.$x': 1 } }, 52],
  [{ a: [1] }, { $set: { $: 1 } }, 2],
  [{ a: [1] }, { $set: { 'a.$.b.$': 1 } }, 2],
  [{ a: [1] }, { $set: { '$[].b': 1 } }, 2],
  [{ a: [1] }, { $set: { 'a.$[]': 2, 'a.0': 3 } }, 40],
  [{ a: [1] }, { $set: { 'a.2000000': 3 } }, 34],
  [{}, { $set: { 'a.10': 1, 'a.9': 2 } }, { a: { 9: 2, 10: 1 } }],
  [{ a: { b: 1 } }, { $pop: { 'a.b.c': 1 } }, 28],
  [{ a: { b: 1 } }, { $pull: { 'a.b.c': 1 } }, 28],
  [{ a: { b: 1 } }, { $unset: { 'a.b.c': 1 } }, 'unchanged'],
  [
    { a: [{ x: 1 }, { y: 1 }, 2] },
    { $pull: { a: { $or: [{ x: 1 }, { z: 1 }] } } },
    { a: [{ y: 1 }, 2] },
  ],
  [{ a: [{ x: 1 }] }, { $pull: { a: { $expr: true } } }, 224],
  [{ a: [] }, { $addToSet: { a: { $each: 1 } } }, 14],
  [{ a: [] }, { $addToSet: { a: { $each: [1], $slice: 1 } } }, 2],
  [{ a: [] }, { $addToSet: { a: { $each: [1, 1] } } }, { a: [1] }],
  [{ a: [] }, { $push: { a: { $each: [1], $sort: { x: 2 } } } }, 2],
  [{ a: [] }, { $push: { a: { $each: [1], $sort: { 'x.': 1 } } } }, 2],
  [{ a: 1 }, { $currentDate: { a: 1 } }, 2],
  [{ a: 1 }, { $currentDate: { a: { $type: 'date', x: 1 } } }, 2],
  [{ a: null }, { $rename: { a: 'b' } }, { b: null }],
  [{ a: 1 }, { $rename: { a: 'a.b' } }, 2],
  [{ a: 1, b: [1] }, { $rename: { a: 'b.0' } }, 2],
  [{ a: [1] }, { $rename: { 'a.0': 'b' } }, 2],
  [{ a: 1 }, { $rename: { 'a.b': 'c' } }, 28],
  [{ a: 1 }, { $set: { _id: new Int32(1) } }, 'unchanged'],
  [{ a: 1 }, { $set: { _id: 2 } }, 66],
])('%j updated by %j is %j', async (doc, update, expected) => {
  expect(await updated(doc, update)).toEqual(expected);
});

test.each<[Document[], unknown]>([
  [[{ e: 1 }], { a: [9, 2] }],
  [[], 2],
  [[{ e: 1 }, { f: 1 }], 9],
  [[{ e: 1 }, { e: 2 }], 9],
  [[{ E: 1 }], 2],
  [[{ $alwaysTrue: 1 }], 9],
  [[{ $expr: { $eq: ['$e', 1] } }], 224],
  [[{ e: { $nope: 1 } }], 2],
  [['e' as never], 14],
])('with the array filters %j, a.$[e] is %j', async (arrayFilters, expected) => {
  const options = { arrayFilters };
  expect(await updated({ a: [1, 2] }, { $set: { 'a.$[e]': 9 } }, options)).toEqual(expected);
});

test.each<[Document, Document, unknown]>([
  [{ b: 1, a: 2 }, { $set: { c: 3 } }, ['_id', 'a', 'b', 'c']],
  [{ a: { $in: [1] }, $or: [{ b: 2 }] }, { $set: { c: 3 } }, ['_id', 'a', 'b', 'c']],
  [{ a: 1 }, { $set: { _id: [1] } }, 53],
  [{ a: 1 }, { _id: [1] }, 53],
  [{ a: 1 }, { $set: { $c: 1 } }, 52],
  [{ $and: [{ a: 1 }, { a: 2 }] }, { $set: { c: 1 } }, 54],
])('an upsert of %j with %j makes %j', async (q, u, expected) => {
  const name = `u${run++}`;
  const { writeErrors } = await store.db.command({
    update: name,
    updates: [{ q, u, upsert: true }],
  });
  const made = await store.db.collection(name).findOne();
  expect(writeErrors?.[0].code ?? Object.keys(made!)).toEqual(expected);
});

test('a duplicate key is told as MongoDB tells it', async () => {
  const votes = store.db.collection<Document>('votes');
  await votes.createIndex({ 'by.id': 1, idea: -1 }, { unique: true });
  await votes.insertOne({ by: [{ id: 1 }, { id: 2 }], idea: 'x' });
  await expect(votes.insertOne({ by: [{ id: 3 }, { id: 2 }], idea: 'x' })).rejects.toMatchObject({
    code: 11000,
    message:
      'E11000 duplicate key error collection: test.votes index: by.id_1_idea_-1 dup key: { by.id: 2, idea: "x" }',
    keyPattern: { 'by.id': 1, idea: -1 },
    keyValue: { 'by.id': 2, idea: 'x' },
  });
});
