import { EJSON } from 'bson';
import { Decimal128, type Document, Double, Int32, Long, Timestamp } from 'mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStore, type TestStore } from '../testing/aStore.ts';

/** What expressions make of one document, types of numbers included; codes of what they refuse. */
let store: TestStore;
const at = new Date('2024-02-29T23:30:15.042Z');
beforeAll(async () => {
  store = await aStore({ promoteValues: false, ignoreUndefined: true });
  await store.db.collection<Document>('one').insertOne({
    int: new Int32(7),
    long: new Long(3),
    double: new Double(2.5),
    decimal: Decimal128.fromString('1.10'),
    text: 'Grüße, Zürich',
    array: [new Int32(3), new Int32(1), new Int32(3)],
    pairs: [
      { k: 'a', v: new Int32(1) },
      { k: 'b', v: null },
    ],
    nothing: null,
    at,
  });
});
afterAll(() => store.stop());

const compute = async (expression: unknown): Promise<unknown> => {
  const [doc] = await store.db
    .collection('one')
    .aggregate([{ $replaceWith: { result: expression } }])
    .toArray();
  return doc!.result;
};
const codeOf = (answer: Promise<unknown>): Promise<number> =>
  answer.then(
    () => 0,
    (error) => Number(error.code),
  );
const typed = (value: unknown): string => EJSON.stringify({ value }, { relaxed: false });

const [int, long, double] = [
  (n: number) => new Int32(n),
  (n: number | string) => Long.fromString(String(n)),
  (n: number) => new Double(n),
];
const decimal = (text: string): Decimal128 => Decimal128.fromString(text);
const max = long('9223372036854775807');

const values: [what: string, expression: unknown, result: unknown][] = [
  ['int and int are an int', { $add: ['$int', int(1)] }, int(8)],
  ['an int that overflows is a long', { $add: [int(2147483647), '$int'] }, long(2147483654)],
  ['a long that overflows is a double', { $multiply: [max, long(2)] }, double(2 ** 64)],
  ['int and double are a double', { $subtract: ['$int', '$double'] }, double(4.5)],
  ['doubles add up with what rounding lost', { $sum: [Array(10).fill(double(0.1))] }, double(1)],
  ['decimals keep their zeros', { $add: ['$decimal', decimal('0.90')] }, decimal('2.00')],
  ['an exact quotient is short', { $divide: [decimal('1'), int(8)] }, decimal('0.125')],
  [
    'another has 34 digits',
    { $divide: [decimal('2'), int(3)] },
    decimal('0.6666666666666666666666666666666667'),
  ],
  ['a remainder has the sign of what is divided', { $mod: [int(-7), int(3)] }, int(-1)],
  ['an int modulo a whole double is an int', { $mod: ['$int', double(4)] }, int(3)],
  ['rounding goes to the even one', { $round: [double(2.5)] }, double(2)],
  ['rounding before the point', { $round: [int(1250), int(-2)] }, int(1200)],
  ['cutting after the point', { $trunc: [decimal('-1.987'), int(1)] }, decimal('-1.9')],
  ['a power of ints is an int', { $pow: [int(3), int(4)] }, int(81)],
  ['a power beyond a long is a double', { $pow: [int(10), int(20)] }, double(1e20)],
  ['a root of a decimal', { $sqrt: decimal('2') }, decimal('1.414213562373095048801688724209698')],
  ['the sum of an array', { $sum: '$array' }, int(7)],
  ['the mean of an array', { $avg: '$array' }, double(7 / 3)],
  ['what is null makes null', { $add: ['$int', '$nothing'] }, null],
  ['what is missing makes null', { $concat: ['a', '$nowhere'] }, null],
  ['a missing element is null in an array', ['$nowhere', '$int'], [null, int(7)]],
  ['a missing field is left out of a document', { a: '$nowhere', b: '$int' }, { b: int(7) }],
  ['code points are counted', { $strLenCP: '$text' }, int(13)],
  ['bytes are counted', { $strLenBytes: '$text' }, int(16)],
  ['a place in code points', { $indexOfCP: ['$text', 'Z'] }, int(7)],
  ['a place in bytes', { $indexOfBytes: ['$text', 'Z'] }, int(9)],
  ['a part by bytes', { $substrBytes: ['$text', int(0), int(4)] }, 'Grü'],
  ['case changes in ASCII only', { $toUpper: 'straße é' }, 'STRAßE é'],
  ['trimming of given letters', { $ltrim: { input: 'xxyx', chars: 'x' } }, 'yx'],
  [
    'every match of an expression',
    { $regexFindAll: { input: 'éa-a', regex: '(a)|(b)' } },
    [
      { match: 'a', idx: int(1), captures: ['a', null] },
      { match: 'a', idx: int(3), captures: ['a', null] },
    ],
  ],
  [
    'a set is in order',
    {
      $setUnion: [
        ['b', int(2)],
        ['a', int(2)],
      ],
    },
    [int(2), 'a', 'b'],
  ],
  ['a slice from the end', { $slice: ['$array', int(-2), int(1)] }, [int(1)]],
  ['an element beyond the end is missing', { a: { $arrayElemAt: ['$array', int(9)] } }, {}],
  ['pairs become a document', { $arrayToObject: '$pairs' }, { a: int(1), b: null }],
  [
    'arrays side by side',
    { $zip: { inputs: [[int(1)], [int(2), int(3)]], useLongestLength: true } },
    [
      [int(1), int(2)],
      [null, int(3)],
    ],
  ],
  [
    'CURRENT moves where paths start',
    { $map: { input: '$pairs', as: 'CURRENT', in: '$k' } },
    ['a', 'b'],
  ],
  ['a constant is what it says', { $literal: '$int' }, '$int'],
  ['to text, 16 digits at most', { $toString: double(0.1 + 0.2) }, '0.3'],
  ['to text, a large double', { $toString: double(1e21) }, '1e+21'],
  ['to an int, cut', { $toInt: '$double' }, int(2)],
  ['to a date', { $toDate: '2024-01-02T03:04:05+0100' }, new Date('2024-01-02T02:04:05Z')],
  ['what does not convert', { $convert: { input: 'x', to: 'int', onError: 'no' } }, 'no'],
  ['a day in a zone', { $dayOfMonth: { date: '$at', timezone: 'Asia/Tokyo' } }, int(1)],
  ['an ISO week', { $isoWeek: '$at' }, int(9)],
  ['an ISO year is a long', { $isoWeekYear: new Date('2021-01-03') }, long(2020)],
  [
    'a date as text, in summer time',
    {
      $dateToString: {
        date: new Date('2024-07-01'),
        format: '%Y %j %H %z',
        timezone: 'Europe/Paris',
      },
    },
    '2024 183 02 +0200',
  ],
  [
    'a date from parts that overflow',
    { $dateFromParts: { year: int(2024), month: int(14), day: int(0) } },
    new Date('2025-01-31'),
  ],
  [
    'a date from text by a format',
    { $dateFromString: { dateString: '1/2/2024', format: '%d/%m/%Y' } },
    new Date('2024-02-01'),
  ],
  ['a timestamp as a date', { $year: new Timestamp({ t: 0, i: 1 }) }, int(1970)],
];

test.each(values)('%s', async (_what, expression, result) => {
  expect(typed(await compute(expression))).toBe(typed(result));
});

const refusals: [expression: unknown, code: number][] = [
  [{ $sortArray: { input: [], sortBy: 1 } }, 168],
  ['$$nobody', 17276],
  ['$a..b', 15998],
  ['$', 16872],
  [{ 'a.b': 1 }, 16412],
  [{ $add: [1], $sum: [1] }, 15983],
  [{ $subtract: [1] }, 16020],
  [{ $slice: [[1]] }, 28667],
  [{ $ifNull: ['$a'] }, 16020],
  [{ $cond: { if: 1 } }, 17081],
  [{ $switch: { branches: [] } }, 40068],
  [{ $filter: { input: [], as: 'X', cond: 1 } }, 16867],
  [{ $reduce: { input: [], initialValue: 0 } }, 40079],
  [{ $substrCP: ['a', -1, 1] }, 34455],
  [{ $substrBytes: ['é', 1, 1] }, 28656],
  [{ $indexOfCP: ['a', 1] }, 40094],
  [{ $arrayToObject: { $literal: [['a', 1], { k: 1 }] } }, 40396],
  [{ $setEquals: [[1]] }, 17045],
  [{ $zip: { inputs: [[1]], defaults: [1] } }, 34466],
  [{ $round: [1, 101] }, 51083],
  [{ $toInt: '1.5' }, 241],
  [{ $convert: { input: 1, to: 'integer' } }, 2],
  [{ $year: { date: '$at', zone: 'UTC' } }, 40535],
  [{ $year: { date: '$at', timezone: 'Mars' } }, 40485],
  [{ $dateToString: { date: '$at', format: '%n' } }, 18536],
  [{ $dateFromParts: { year: 2024, isoWeek: 1 } }, 40489],
  [{ $dateFromString: { dateString: 'yesterday' } }, 241],
  [{ $regexMatch: { input: 'a', regex: '(' } }, 51111],
  [{ $trim: { chars: 'a' } }, 50695],
];

test.each(refusals)('%j is refused with %i', async (expression, code) => {
  expect(await codeOf(compute(expression))).toBe(code);
});

test('constants are computed before there is a document', async () => {
  const run = (expression: unknown): Promise<unknown> =>
    store.db
      .collection('empty')
      .aggregate([{ $project: { x: expression } }])
      .toArray();
  expect(await codeOf(run({ $divide: [1, 0] }))).toBe(16608);
  expect(await codeOf(run({ $cond: [true, 1, { $ln: 0 }] }))).toBe(28766);
  expect(await run({ $divide: ['$a', 0] })).toEqual([]);
});
