import { type Document, Timestamp } from 'bson';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStore, type TestStore } from '../testing/aStore.ts';

let store: TestStore;
beforeAll(async () => {
  store = await aStore();
  await store.db.collection('there').createIndex({ a: 1 });
  await store.db.collection('there').insertMany([{ a: [{ 0: 1 }] }, { a: 2 }] as never);
});
afterAll(() => store.stop());

/** The code a command fails with (0: none), its write errors included. */
const codeOf = (command: Document): Promise<unknown> =>
  store.db.command(command).then(
    ({ writeErrors }) => writeErrors?.[0].code ?? 0,
    ({ code }) => code,
  );

test.each<[Document, number]>([
  [{ key: { b: 1 } }, 9],
  [{ name: 'b' }, 9],
  [{ key: 'b', name: 'b' }, 14],
  [{ key: {}, name: 'b' }, 67],
  [{ key: { b: 0 }, name: 'b' }, 67],
  [{ key: { b: { c: 1 } }, name: 'b' }, 67],
  [{ key: { 'b..c': 1 }, name: 'b' }, 67],
  [{ key: { 'b.$c': 1 }, name: 'b' }, 67],
  [{ key: { 'b.$id': 1 }, name: 'reference' }, 0],
  [{ key: { b$c: 1 }, name: 'dollar inside' }, 0],
  [{ key: { b: 1 }, name: '*' }, 2],
  [{ key: { b: 1 }, name: '_id_' }, 2],
  [{ key: { _id: 1 }, name: 'mine' }, 0],
  [{ key: { _id: 1 }, name: '_id_', sparse: true }, 197],
  [{ key: { b: 1 }, name: 'b', v: 0 }, 67],
  [{ key: { b: 1 }, name: 'b', nope: 1 }, 197],
  [{ key: { b: 1 }, name: 'b', expireAfterSeconds: 1e12 }, 67],
  [{ key: { b: 1, c: 1 }, name: 'b', expireAfterSeconds: 1 }, 67],
  [{ key: { b: 1 }, name: 'b', partialFilterExpression: { c: { $ne: 1 } } }, 67],
  [{ key: { b: 1 }, name: 'b', partialFilterExpression: { $or: [{ c: 1 }] } }, 67],
  [{ key: { b: 1 }, name: 'b', partialFilterExpression: { c: 1 }, sparse: true }, 67],
  [{ key: { a: 1 }, name: 'other' }, 85],
  [{ key: { a: 1 }, name: 'a_1', unique: true }, 85],
  [{ key: { b: 1 }, name: 'a_1' }, 86],
  [{ key: { a: 1 }, name: 'a_1', partialFilterExpression: { c: 1 } }, 86],
  [{ key: { 'a.0': 1 }, name: 'ambiguous' }, 16746],
])('creating the index %j answers %i', async (index, code) => {
  expect(await codeOf({ createIndexes: 'there', indexes: [index] })).toBe(code);
});

test.each<[Document, number]>([
  [{ find: 'there', shiny: 1 }, 9],
  [{ aggregate: 'there', pipeline: [], cursor: {}, shiny: 1 }, 9],
  [{ findAndModify: 'there', remove: true, shiny: 1 }, 51177],
  [{ createIndexes: 'there', indexes: [{ key: { z: 1 }, name: 'z' }], shiny: 1 }, 2],
  [{ count: 'there', shiny: 1 }, 40415],
  [{ find: 'there', filter: 1 }, 9],
  [{ find: 'there', sort: 'a' }, 9],
  [{ find: 'there', limit: '1' }, 9],
  [{ find: 'there', limit: -1 }, 2],
  [{ find: 'there', singleBatch: 1 }, 9],
  [{ find: 'there', hint: 1 }, 9],
  [{ find: 'there', hint: { b: 1 } }, 2],
  [{ find: 'there', sort: { $natural: 1 }, hint: { a: 1 } }, 2],
  [{ find: 'there', sort: { $natural: 1, a: 1 } }, 2],
  [{ count: 'there', limit: 'x' }, 2],
  [{ count: 'there', skip: -1 }, 9],
  [{ distinct: 'there', key: 1 }, 14],
  [{ distinct: 'there', key: 'a\0' }, 31032],
  [{ dropIndexes: 'there', index: 1 }, 14],
  [{ dropIndexes: 'there', index: '_id_' }, 72],
  [{ dropIndexes: 'there', index: 'none' }, 27],
  [{ update: 'there', updates: [{ q: {} }] }, 40414],
  [{ update: 'there', updates: [{ q: {}, u: { $set: { a: 1 } }, c: {} }] }, 51198],
  [{ update: 'there', updates: [{ q: {}, u: [{ $set: { a: 1 } }], arrayFilters: [{ e: 1 }] }] }, 9],
  [{ delete: 'there', deletes: [{ q: {}, limit: 2 }] }, 9],
  [{ findAndModify: 'there', query: 1, remove: true }, 31160],
  [{ findAndModify: 'there', sort: 1, remove: true }, 31174],
  [{ findAndModify: 'there', fields: 1, remove: true }, 31175],
  [{ findAndModify: 'there', remove: true, upsert: true }, 9],
  [
    {
      findAndModify: 'there',
      query: { a: 2 },
      update: { $set: { a: 1 } },
      new: true,
      fields: { 'a.$': 1 },
    },
    2,
  ],
])('%j answers %i', async (command, code) => {
  expect(await codeOf(command)).toBe(code);
});

test('a timestamp of zero at the top of a new document becomes the moment of its writing', async () => {
  const times = store.db.collection<Document>('times');
  const zero = new Timestamp({ t: 0, i: 0 });
  await times.insertOne({ at: zero, inner: { at: zero } });
  const { at, inner } = (await times.findOne())!;
  expect(at.getHighBits()).toBeGreaterThan(1_700_000_000);
  expect(inner.at).toEqual(zero);
});

test('a hint is followed even where its sparse index leaves documents out', async () => {
  const sparse = store.db.collection<Document>('sparse');
  await sparse.createIndex({ x: 1 }, { sparse: true });
  await sparse.insertMany([{ x: 1 }, {}]);
  expect(await store.db.command({ count: 'sparse', hint: { x: 1 } })).toMatchObject({ n: 1 });
  expect(await store.db.command({ count: 'sparse' })).toMatchObject({ n: 2 });
});
