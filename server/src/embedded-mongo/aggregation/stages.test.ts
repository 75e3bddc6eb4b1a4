import { EJSON } from 'bson';
import { type Document, Int32 } from 'mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStore, type TestStore } from '../testing/aStore.ts';

/** What stages make of a few documents, in order; codes of what they refuse. */
let store: TestStore;
beforeAll(async () => {
  store = await aStore({ promoteValues: false });
  const ideas: Document[] = [
    { _id: 1, board: 'a', tags: ['x', 'y'], author: { name: 'Ada' }, parent: null },
    { _id: 2, board: null, tags: [], author: { name: 'Bob' }, parent: 1 },
    { _id: 3, tags: 'x', author: 'Cy', parent: 2 },
  ];
  await store.db.collection('ideas').insertMany(ideas);
});
afterAll(() => store.stop());

const run = async (...pipeline: Document[]): Promise<string> =>
  EJSON.stringify(await store.db.collection('ideas').aggregate(pipeline).toArray());

const codeOf = (answer: Promise<unknown>): Promise<number> =>
  answer.then(
    () => 0,
    (error) => Number(error.code),
  );

const ids = { $project: { _id: 1 } };
const results: [what: string, pipeline: Document[], docs: unknown[]][] = [
  [
    'what is computed comes after what is kept',
    [{ $match: { _id: 1 } }, { $project: { board: { $toUpper: '$board' }, parent: 1 } }],
    [{ _id: 1, parent: null, board: 'A' }],
  ],
  [
    'fields that are set stay in their place',
    [{ $match: { _id: 1 } }, { $unset: ['tags', 'author'] }, { $set: { board: 'b', new: '$_id' } }],
    [{ _id: 1, board: 'b', parent: null, new: 1 }],
  ],
  [
    'a nested field replaces what is no document',
    [{ $match: { _id: 3 } }, { $set: { 'author.of': 1 } }, { $project: { author: 1 } }],
    [{ _id: 3, author: { of: 1 } }],
  ],
  [
    'a missing key is null',
    [{ $group: { _id: '$board', n: { $sum: new Int32(1) } } }, { $sort: { _id: 1 } }],
    [
      { _id: null, n: 2 },
      { _id: 'a', n: 1 },
    ],
  ],
  [
    'also as the only one of a document',
    [{ $group: { _id: { b: '$board' }, n: { $sum: new Int32(1) } } }, { $sort: { n: 1 } }],
    [
      { _id: { b: 'a' }, n: 1 },
      { _id: { b: null }, n: 2 },
    ],
  ],
  [
    'documents without elements stay when asked to',
    [
      { $unwind: { path: '$tags', includeArrayIndex: 'i', preserveNullAndEmptyArrays: true } },
      { $project: { tags: 1, i: 1 } },
    ],
    [
      { _id: 1, tags: 'x', i: 0 },
      { _id: 1, tags: 'y', i: 1 },
      { _id: 2, i: null },
      { _id: 3, tags: 'x', i: null },
    ],
  ],
  [
    'a join on an empty array finds what is null',
    [
      { $match: { _id: 2 } },
      { $lookup: { from: 'ideas', localField: 'tags', foreignField: 'parent', as: 'found' } },
      { $project: { 'found._id': 1 } },
    ],
    [{ _id: 2, found: [{ _id: 1 }] }],
  ],
  [
    'a join by a pipeline sees its variables anew for each document',
    [
      {
        $lookup: {
          from: 'ideas',
          let: { me: '$_id' },
          pipeline: [{ $match: { $expr: { $eq: ['$parent', '$$me'] } } }, ids],
          as: 'found',
        },
      },
      { $project: { found: 1 } },
    ],
    [
      { _id: 1, found: [{ _id: 2 }] },
      { _id: 2, found: [{ _id: 3 }] },
      { _id: 3, found: [] },
    ],
  ],
  [
    'buckets begin at their boundaries',
    [{ $bucket: { groupBy: '$_id', boundaries: [0, 2, 3], default: 'rest' } }],
    [
      { _id: 0, count: 1 },
      { _id: 2, count: 1 },
      { _id: 'rest', count: 1 },
    ],
  ],
];

test.each(results)('%s', async (_what, pipeline, docs) => {
  expect(await run(...pipeline)).toBe(EJSON.stringify(docs));
});

const lookup = { from: 'ideas', as: 'found' };
const graph = { from: 'a', startWith: '$a', connectFromField: 'a', connectToField: 'a', as: 'a' };
/** A join within a join, so many of them. */
const nested = (count: number): Document => ({
  $lookup: { from: 'none', as: 'found', pipeline: count > 1 ? [nested(count - 1)] : [] },
});
const refusals: [stage: Document, code: number][] = [
  [{ $project: { a: 1, b: 0 } }, 31254],
  [{ $project: { a: 1, 'a.b': 1 } }, 31249],
  [{ $project: { 'a.$': 1 } }, 31324],
  [{ $project: { a: {} } }, 51270],
  [{ $project: 1 }, 15969],
  [{ $set: {} }, 40177],
  [{ $set: { a: 1, 'a.b': 1 } }, 40176],
  [{ $unset: 1 }, 31002],
  [{ $unset: [1] }, 31120],
  [{ $replaceRoot: {} }, 40414],
  [{ $replaceWith: '$board' }, 40228],
  [{ $group: { _id: { a: 1 } } }, 17390],
  [{ $group: { _id: 1, n: { $sum: [1] } } }, 40237],
  [{ $group: { _id: 1, n: { $count: {} } } }, 15952],
  [{ $group: { _id: 1, 'a.b': { $sum: 1 } } }, 40235],
  [{ $sortByCount: { a: 1 } }, 40147],
  [{ $limit: -1 }, 15958],
  [{ $skip: 'a' }, 15972],
  [{ $sample: { size: 'a' } }, 28746],
  [{ $sort: { a: 1 }, $limit: 1 }, 40323],
  [{ $unwind: { path: '$a', includeArrayIndex: '$i' } }, 28822],
  [{ $unwind: {} }, 28812],
  [{ $bucket: { groupBy: 'a', boundaries: [0, 1] } }, 40202],
  [{ $bucket: { groupBy: '$a', boundaries: [0, '$b'] } }, 40191],
  [{ $bucket: { groupBy: '$a', boundaries: [0, 2], default: 1 } }, 40199],
  [{ $bucket: { groupBy: '$_id', boundaries: [0, 2] } }, 40066],
  [{ $bucketAuto: { groupBy: '$a', buckets: 1.5 } }, 40242],
  [{ $lookup: lookup }, 9],
  [{ $lookup: { ...lookup, localField: 'a', foreignField: 'a', pipeline: [] } }, 9],
  [{ $lookup: { ...lookup, pipeline: [{ $out: 'a' }] } }, 51047],
  [{ $graphLookup: { ...graph, maxDepth: -1 } }, 40101],
  [{ $graphLookup: { ...graph, how: 1 } }, 40104],
  [{ $facet: { a: [{ $facet: {} }] } }, 40600],
  [{ $facet: { 'a.b': [] } }, 16412],
  [{ $unionWith: {} }, 40414],
];

test.each(refusals)('%j is refused with %i', async (stage, code) => {
  expect(await codeOf(run(stage))).toBe(code);
});

test('joins within joins are limited to twenty', async () => {
  expect(await codeOf(run(nested(20)))).toBe(0);
  expect(await codeOf(run(nested(21)))).toBe(232);
});
