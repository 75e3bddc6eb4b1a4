import type { Document } from 'mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStore, type TestStore } from './testing/aStore.ts';

/** A slow command is stopped at `maxTimeMS`, and another client is answered while it runs. */
let store: TestStore;
beforeAll(async () => {
  store = await aStore();
  const { db } = store;
  const numbers = Array.from({ length: 300 }, (_, i) => i);
  await db.collection<Document>('one').insertMany([{ numbers, text: 'a'.repeat(300_000) }]);
  for (let part = 0; part < 2; part++)
    await db.collection('many').insertMany(
      Array.from({ length: 3000 }, (_, i) => ({
        n: (i * 7919) % 10_007,
        next: i + 1,
        text: `${'a'.repeat(40)}!`,
      })),
    );
}, 60_000);
afterAll(() => store.stop());

const million = { $range: [0, 1_000_000] };
const unwind = { $unwind: '$numbers' };
const again = { $addFields: { numbers: { $range: [0, 300] } } };

const slow: [string, string, Document[]][] = [
  ['a regular expression', 'many', [{ $match: { text: { $regex: '^(a+)+$' } } }]],
  ['a regular expression on a long text', 'one', [{ $match: { text: { $regex: 'a*b' } } }]],
  [
    'a fold over a million numbers, each with a fold',
    'one',
    [
      {
        $project: {
          x: {
            $reduce: {
              input: million,
              initialValue: 0,
              in: { $add: ['$$value', { $size: { $range: [0, 100] } }] },
            },
          },
        },
      },
    ],
  ],
  [
    'a map in a map',
    'one',
    [{ $project: { x: { $map: { input: million, in: { $map: { input: million, in: 1 } } } } } }],
  ],
  [
    'an expression in a filter',
    'one',
    [{ $match: { $expr: { $in: [2, { $map: { input: million, in: { $size: million } } }] } } }],
  ],
  [
    'a product of arrays',
    'one',
    [unwind, again, unwind, again, unwind, { $group: { _id: null, n: { $sum: 1 } } }],
  ],
  [
    'a product that nothing comes out of',
    'one',
    [unwind, again, unwind, again, unwind, { $match: { _id: 2 } }],
  ],
  [
    'a lookup without an index',
    'many',
    [{ $lookup: { from: 'many', localField: 'n', foreignField: 'next', as: 'found' } }],
  ],
  [
    'a walk along a graph',
    'many',
    [
      {
        $graphLookup: {
          from: 'many',
          startWith: '$n',
          connectFromField: 'next',
          connectToField: 'n',
          as: 'found',
        },
      },
    ],
  ],
  ['a facet', 'one', [{ $facet: { a: [unwind, again, unwind, again, unwind, { $count: 'n' }] } }]],
  [
    'a sort of many',
    'one',
    [
      unwind,
      again,
      unwind,
      { $addFields: { b: { $range: [0, 20] } } },
      { $unwind: '$b' },
      { $project: { b: 1 } },
      { $sort: { b: -1 } },
    ],
  ],
];

test.each(slow)('%s is stopped', async (_, name, pipeline) => {
  let isOver = false;
  const stopped = store.db
    .collection(name)
    .aggregate(pipeline, { maxTimeMS: 150 })
    .toArray()
    .then(
      () => 'it ended',
      ({ code, codeName }) => ({ code, codeName }),
    )
    .finally(() => {
      isOver = true;
    });
  let pings = 0;
  while (!isOver) {
    await store.db.command({ ping: 1 });
    pings++;
  }
  expect(await stopped).toEqual({ code: 50, codeName: 'MaxTimeMSExpired' });
  expect(pings).toBeGreaterThan(0);
});

test('an unindexed sort of a find is stopped', async () => {
  const sorting = store.db.collection('many').find().sort({ n: 1 }).maxTimeMS(1).toArray();
  await expect(sorting).rejects.toMatchObject({ code: 50 });
});

test('an update by a long expression is stopped, and changes nothing', async () => {
  const one = store.db.collection<Document>('one');
  const fold = { $reduce: { input: million, initialValue: 0, in: { $add: ['$$value', 1] } } };
  const update = store.db.command({
    update: 'one',
    updates: [{ q: {}, u: [{ $set: { x: { $map: { input: million, in: fold } } } }] }],
    maxTimeMS: 100,
  });
  expect(await update.catch(({ code }) => ({ writeErrors: [{ code }] }))).toMatchObject({
    writeErrors: [{ code: 50 }],
  });
  expect(await one.countDocuments({ x: { $exists: true } })).toBe(0);
});

test('an expression that would hold the thread for long is stopped without maxTimeMS', async () => {
  const x = { $map: { input: million, in: { $map: { input: million, in: 1 } } } };
  const stopped = store.db
    .collection('one')
    .aggregate([{ $project: { x } }])
    .toArray();
  await expect(stopped).rejects.toMatchObject({ code: 50 });
});

/** By the memory limit, or on a slow machine by the time that growing takes. */
const isStopped = ({ code }: { code: number }): boolean => code === 146 || code === 50;

test('a value that doubles itself is stopped before the memory is full', async () => {
  const one = store.db.collection('one');
  const doubling = (seed: unknown, operator: string): Promise<unknown> =>
    one
      .aggregate([
        {
          $project: {
            x: {
              $reduce: {
                input: { $range: [0, 60] },
                initialValue: seed,
                in: { [operator]: ['$$value', '$$value'] },
              },
            },
          },
        },
      ])
      .toArray();
  await expect(doubling('ab', '$concat')).rejects.toSatisfy(isStopped);
  await expect(doubling([1, 2], '$concatArrays')).rejects.toSatisfy(isStopped);
  const endless = one.aggregate([{ $project: { x: { $range: [0, 2_000_000_000] } } }]).toArray();
  await expect(endless).rejects.toSatisfy(isStopped);
});
