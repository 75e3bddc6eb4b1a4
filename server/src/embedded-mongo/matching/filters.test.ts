import { BSONRegExp, type Document, Long, MaxKey, MinKey } from 'bson';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStore, type TestStore } from '../testing/aStore.ts';

let store: TestStore;
beforeAll(async () => {
  store = await aStore();
});
afterAll(() => store.stop());

let run = 0;

/** The _ids (0, 1 … in order of the documents) that a filter finds, or the code it fails with. */
async function found(docs: Document[], filter: Document): Promise<unknown> {
  const collection = store.db.collection(`f${run++}`);
  await collection.insertMany(docs.map((doc, i) => ({ _id: i as never, ...doc })));
  return collection
    .find(filter)
    .map(({ _id }) => _id)
    .toArray()
    .catch(({ code }) => code);
}

const values = (...list: unknown[]): Document[] => list.map((v) => ({ v }));
const regex = (pattern: string, options = ''): BSONRegExp => new BSONRegExp(pattern, options);

test.each<[Document[], Document, unknown]>([
  [values(5), { v: { $mod: [2] } }, 2],
  [values(5), { v: { $mod: ['2', 1] } }, 2],
  [values(5), { v: { $mod: [2, '1'] } }, 2],
  [values(5, 5.9, -5, Long.fromString('9223372036854775807')), { v: { $mod: [2, 1] } }, [0, 1, 3]],
  [values(1, 1.5, -1, Long.fromNumber(3), 'x'), { v: { $bitsAllSet: [0] } }, [0, 2, 3]],
  [values(1), { v: { $bitsAllSet: 1.5 } }, 9],
  [values(1), { v: { $bitsAllSet: -1 } }, 9],
  [values(1), { v: { $bitsAnySet: [-1] } }, 2],
  [values([1, 2], [1], 1), { v: { $all: [1, 2] } }, [0]],
  [values([{ x: 1 }]), { v: { $all: [{ $elemMatch: { x: 1 } }, 5] } }, 2],
  [values([{ x: 1 }]), { v: { $all: [5, { $elemMatch: { x: 1 } }] } }, 2],
  [values([[5]], [5]), { v: { $elemMatch: { $elemMatch: { $in: [5] } } } }, [0]],
  [values([{ x: 1 }]), { v: { $elemMatch: { $expr: { $eq: ['$x', 1] } } } }, 2],
  [values({ $ref: 'a', $id: 1 }, { $ref: 'b', $id: 1 }), { v: { $ref: 'a', $id: 1 } }, [0]],
  [values([{ $ref: 'a', $id: 1 }], []), { v: { $elemMatch: { $id: 1 } } }, [0]],
  [values(1), { $alwaysTrue: 0 }, 9],
  [values(1), { v: { $not: { x: 1 } } }, 2],
  [values(1), { v: { $options: 'i', $regex: regex('a', 'm') } }, 51074],
  [values(1), { v: { $regex: regex('a', 'm'), $options: 'i' } }, 51075],
  [values('A'), { v: { $regex: 'a', $options: 'iq' } }, 51108],
  [values(1, new MinKey(), new MaxKey(), 'x'), { v: { $gt: new MinKey() } }, [0, 2, 3]],
])('of %j, %j finds %j', async (docs, filter, expected) => {
  expect(await found(docs, filter)).toEqual(expected);
});

test.each<[string, string, string[], unknown]>([
  ['^abc$', '', ['abc\n', 'abc\nd', 'abc'], [0, 2]],
  ['a.c', '', ['a\rc', 'a\nc'], [0]],
  ['a.c', 's', ['a\rc', 'a\nc'], [0, 1]],
  ['^[[:digit:]]+$', '', ['12', '1a', ':'], [0]],
  ['\\Aa|b\\z', '', ['ab', 'bc'], [0]],
  ['\\Qa.b\\E', '', ['a.b', 'axb'], [0]],
  ['a b # spaces and notes', 'x', ['ab', 'a b'], [0]],
  ['(?i)éT', '', ['Ét', 'et'], [0]],
  ['\\s', '', ['\u00a0', '\t'], [1]],
  ['(?>a)', '', ['a'], 51091],
  ['(*FAIL)', '', ['a'], 51091],
  ['[', '', ['a'], 51091],
])('/%s/%s finds what PCRE finds in %j', async (pattern, options, texts, expected) => {
  expect(await found(values(...texts), { v: regex(pattern, options) })).toEqual(expected);
});

test('the position that a filter names by number is none that it found', async () => {
  const collection = store.db.collection<Document>('positions');
  await collection.insertOne({ a: [0, 1], b: [{ c: [0] }] });
  await expect(
    collection.updateOne({ 'a.0': 0 }, { $set: { 'a.$': 9 } as never }),
  ).rejects.toMatchObject({ code: 2 });
  await collection.updateOne({ a: 1, 'b.0.c.0': 0 }, { $set: { 'a.$': 9 } as never });
  expect(await collection.findOne()).toMatchObject({ a: [0, 9] });
});
