import { type Document, EJSON } from 'bson';
import fc from 'fast-check';
import type { Filter } from 'mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStore, type TestStore } from '../testing/aStore.ts';

let store: TestStore;
beforeAll(async () => {
  store = await aStore();
});
afterAll(() => store.stop());

const examined = async (
  collection: string,
  filter: Document,
  sort: Document,
  limit: number,
): Promise<Document> => {
  const cursor = store.db
    .collection(collection)
    .find(filter)
    .sort(sort as never)
    .limit(limit);
  const { executionStats, queryPlanner } = await cursor.explain('executionStats');
  return {
    keys: executionStats.totalKeysExamined,
    documents: executionStats.totalDocsExamined,
    returned: executionStats.nReturned,
    stage: queryPlanner.winningPlan.stage,
  };
};

test('a page by keyset reads what it returns, and no more', async () => {
  const ideas = store.db.collection<{ _id: number; board: string; hot: number }>('ideas');
  await ideas.createIndex({ board: 1, hot: -1, _id: -1 });
  await ideas.insertMany(
    Array.from({ length: 3000 }, (_, i) => ({
      _id: i as never,
      board: i % 2 ? 'city' : 'space',
      hot: Math.floor(i / 10),
    })),
  );
  const filter: Filter<{ _id: number; board: string; hot: number }> = {
    board: 'city',
    $or: [{ hot: { $lt: 150 } }, { hot: 150, _id: { $lt: 1505 } }],
  };
  const page = await ideas.find(filter).sort({ hot: -1, _id: -1 }).limit(20).toArray();
  expect(page.map(({ _id }) => Number(_id))).toEqual([
    1503,
    1501,
    ...Array.from({ length: 18 }, (_, i) => 1499 - 2 * i),
  ]);
  expect(await examined('ideas', filter, { hot: -1, _id: -1 }, 20)).toEqual({
    keys: 20,
    documents: 20,
    returned: 20,
    stage: 'FETCH',
  });
});

test('equality, range, $in and $or each use their index', async () => {
  const people = store.db.collection('people');
  await people.createIndexes([
    { key: { age: 1 } },
    { key: { email: 1 }, unique: true },
    { key: { tags: 1 } },
  ]);
  await people.insertMany(
    Array.from({ length: 1000 }, (_, i) => ({
      age: i % 100,
      email: `p${i}`,
      tags: [`t${i % 50}`, 'all'],
    })),
  );
  expect(await examined('people', { email: 'p7' }, {}, 0)).toMatchObject({ keys: 1, returned: 1 });
  expect(await examined('people', { email: { $in: ['p7', 'p8', 'none'] } }, {}, 0)).toMatchObject({
    keys: 2,
    returned: 2,
  });
  expect(await examined('people', { age: { $gte: 10, $lt: 12 } }, {}, 0)).toMatchObject({
    keys: 20,
    returned: 20,
  });
  expect(await examined('people', { tags: 't3' }, {}, 0)).toMatchObject({ keys: 20, returned: 20 });
  expect(await examined('people', { $or: [{ email: 'p1' }, { age: 5 }] }, {}, 0)).toMatchObject({
    keys: 11,
    returned: 11,
  });
  expect(await examined('people', {}, { age: -1 }, 5)).toMatchObject({ keys: 5, returned: 5 });
});

test('a partial and a sparse index are used only where they hold every answer', async () => {
  const drafts = store.db.collection('drafts');
  await drafts.createIndex({ slug: 1 }, { partialFilterExpression: { live: true } });
  await drafts.createIndex({ note: 1 }, { sparse: true });
  await drafts.insertMany([
    { slug: 'a', live: true },
    { slug: 'a', live: false, note: 1 },
    { slug: 'a' },
  ]);
  expect(await drafts.countDocuments({ slug: 'a' })).toBe(3);
  expect(await examined('drafts', { slug: 'a', live: true }, {}, 0)).toMatchObject({
    keys: 1,
    returned: 1,
  });
  expect(await drafts.find({ note: null }).toArray()).toHaveLength(2);
  expect(await drafts.find({}).sort({ note: 1 }).toArray()).toHaveLength(3);
});

const small = fc.integer({ min: -2, max: 4 });
const scalar = fc.oneof(
  { arbitrary: small, weight: 3 },
  fc.constantFrom<unknown>(null, 'a', 'b', 1.5, Number.NaN, true, new Date(0), { x: 1 }),
);
const odd = fc.oneof(
  { arbitrary: scalar, weight: 4 },
  { arbitrary: fc.array(small, { maxLength: 3 }), weight: 3 },
  { arbitrary: fc.array(fc.record({ x: small }), { maxLength: 3 }), weight: 2 },
  fc.constantFrom<unknown>(['a', null], { x: [1, 3] }, [[1]]),
);
const docsOf = (value: fc.Arbitrary<unknown>): fc.Arbitrary<Document[]> =>
  fc.array(fc.record({ a: value, b: value, c: value }, { requiredKeys: [] }), {
    minLength: 1,
    maxLength: 25,
  });
const operand = fc.oneof(
  odd,
  fc.record({ $gt: small, $lte: small }),
  fc.record({ $gte: odd, $lt: odd }, { requiredKeys: ['$gte'] }),
  fc.array(odd, { maxLength: 3 }).map(($in) => ({ $in })),
  fc.record({ $gt: small, $lt: small }).map(($elemMatch) => ({ $elemMatch })),
  fc.record({ x: fc.record({ $gt: small, $lt: small }) }).map(($elemMatch) => ({ $elemMatch })),
  fc.constantFrom<unknown>({ $exists: true }, { $exists: false }, { $ne: 1 }, { $size: 2 }),
);
const path = fc.constantFrom('a', 'b', 'c', 'a.x', 'b.x', 'a.0', '_id');
const condition = fc.dictionary(path, operand, { maxKeys: 2 });
const filter = fc.oneof(
  condition,
  fc
    .tuple(condition, fc.array(condition, { minLength: 1, maxLength: 3 }))
    .map(([common, $or]) => ({ ...common, $or })),
);
const direction = fc.constantFrom(1, -1);
const indexes = fc.uniqueArray(
  fc.dictionary(fc.constantFrom('a', 'b', 'c', 'a.x'), direction, { minKeys: 1, maxKeys: 3 }),
  { minLength: 1, maxLength: 3, selector: (key) => JSON.stringify(key) },
);

test('an index never changes a result', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(docsOf(odd), docsOf(scalar)),
      indexes,
      fc.array(fc.tuple(filter, fc.dictionary(path, direction, { maxKeys: 2 })), {
        minLength: 5,
        maxLength: 12,
      }),
      async (docs, keys, queries) => {
        const [plain, indexed] = [
          store.db.collection(`plain${run}`),
          store.db.collection(`indexed${run++}`),
        ];
        const numbered = docs.map((each, i) => ({ _id: i as never, ...each }));
        await plain.insertMany(numbered);
        for (const [i, key] of keys.entries())
          await indexed.createIndex(key as never, { name: `i${i}` }).catch(refusedParallel);
        await indexed.insertMany(numbered).catch(refusedParallel);
        if ((await indexed.countDocuments()) < docs.length) return; // parallel arrays cannot be indexed
        for (const [where, sort] of queries) {
          const order = { ...sort, _id: 1 } as never;
          const read = (from: typeof plain): Promise<unknown> =>
            from
              .find(where as never)
              .sort(order)
              .toArray()
              .catch((error) => error.code);
          expect(EJSON.stringify(await read(indexed)), EJSON.stringify({ where, sort, keys })).toBe(
            EJSON.stringify(await read(plain)),
          );
        }
      },
    ),
    { numRuns: 80 },
  );
});

const few = fc.constantFrom<unknown>(null, 0, 1, 2, 'a', [1], [0, 2], []);
const draftsOf = (value: fc.Arbitrary<unknown>): fc.Arbitrary<Document[]> =>
  fc.array(fc.record({ a: value, b: fc.constantFrom(0, 1, 2), c: value }, { requiredKeys: [] }), {
    minLength: 5,
    maxLength: 30,
  });
const about = fc.oneof(
  { arbitrary: fc.constantFrom<unknown>(0, 1), weight: 5 },
  few,
  fc.array(few, { maxLength: 2 }).map(($in) => ({ $in })),
  fc.array(few, { maxLength: 2 }).map(($nin) => ({ $nin })),
  few.map(($eq) => ({ $elemMatch: { $eq } })),
  few.map(($eq) => ({ $not: { $eq } })),
  few.map(($lte) => ({ $lte })),
  fc.array(few, { minLength: 1, maxLength: 2 }).map(($all) => ({ $all })),
  fc.constantFrom<unknown>({ $type: 'array' }, { $regex: '^a' }, { $ne: null }, { $gt: 0, $lt: 2 }),
);
const conditionOf = (names: string[]): fc.Arbitrary<Document> =>
  fc.dictionary(fc.constantFrom(...names), about, { minKeys: 1, maxKeys: 2 });
const kind = fc.constantFrom<Document>(
  {},
  { sparse: true },
  { partialFilterExpression: { b: { $gt: 0 } } },
  { partialFilterExpression: { a: { $exists: true } } },
);

test('an index never changes a result: branches of different depth, pages, parts of a collection', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        draftsOf(fc.constantFrom(0, 1)),
        draftsOf(fc.constantFrom(null, 1, 'a')),
        draftsOf(few),
      ),
      fc.array(fc.tuple(fc.constantFrom('ab', 'bac', 'ba', 'b', 'a', 'cb'), direction, kind), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.array(
        fc.tuple(
          conditionOf(['a', 'b', 'c']),
          fc.array(conditionOf(['a', 'b', 'c']), { minLength: 1, maxLength: 3 }),
          fc.dictionary(fc.constantFrom('a', 'b', 'c'), direction, { maxKeys: 2 }),
          fc.nat({ max: 4 }),
          fc.nat({ max: 5 }),
        ),
        { minLength: 5, maxLength: 10 },
      ),
      async (docs, keys, queries) => {
        const [plain, indexed] = [
          store.db.collection(`bare${run}`),
          store.db.collection(`dressed${run++}`),
        ];
        const numbered = docs.map((each, i) => ({ _id: i as never, ...each }));
        await plain.insertMany(numbered);
        await indexed.insertMany(numbered);
        for (const [i, [fields, sign, options]] of keys.entries()) {
          const key = Object.fromEntries([...fields].map((field) => [field, sign]));
          await indexed.createIndex(key as never, { name: `i${i}`, ...options }).catch(refused);
        }
        for (const [common, $or, sort, skip, limit] of queries) {
          const read = (from: typeof plain): Promise<unknown> =>
            from
              .find({ ...common, $or } as never)
              .sort({ ...sort, _id: 1 } as never)
              .skip(skip)
              .limit(limit)
              .toArray()
              .catch((error) => error.code);
          const asked = EJSON.stringify({ common, $or, sort, skip, limit, keys });
          expect(EJSON.stringify(await read(indexed)), asked).toBe(
            EJSON.stringify(await read(plain)),
          );
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** An index that cannot be, or is there already, says nothing here. */
function refused(error: { code?: number }): void {
  if (![171, 85].includes(error.code ?? 0)) throw error;
}

/** Two arrays in one compound index are refused with 171: such a draw says nothing here. */
function refusedParallel(error: { code?: number }): void {
  if (error.code !== 171) throw error;
}

test('a document that changed after its index entry was read is asked again', async () => {
  const lights = store.db.collection('lights');
  await lights.createIndex({ colour: 1 });
  await lights.insertMany(Array.from({ length: 20 }, () => ({ colour: 'red' })));
  const cursor = lights.find({ colour: 'red' }).batchSize(5);
  expect(await cursor.next()).toMatchObject({ colour: 'red' });
  await lights.updateMany({}, { $set: { colour: 'green' } });
  expect(await cursor.toArray()).toEqual(
    Array.from({ length: 4 }, () => expect.objectContaining({ colour: 'red' })),
  );
});

test('a cursor in batches gives what one batch gives', async () => {
  const many = store.db.collection('many');
  await many.insertMany(
    Array.from({ length: 700 }, (_, i) => ({ _id: i as never, n: (i * 7919) % 100 })),
  );
  await many.createIndex({ n: 1 });
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 300 }),
      fc.constantFrom({}, { n: 1 }, { n: -1, _id: 1 }),
      fc.integer({ min: 0, max: 100 }),
      async (size, sort, from) => {
        const read = (batchSize: number): Promise<unknown> =>
          many
            .find({ n: { $gte: from } })
            .sort(sort as never)
            .batchSize(batchSize)
            .toArray();
        expect(await read(size)).toEqual(await read(1000));
      },
    ),
    { numRuns: 15 },
  );
});
