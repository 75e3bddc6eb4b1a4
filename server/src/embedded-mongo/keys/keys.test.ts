import {
  Binary,
  BSONRegExp,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../values/comparison.ts';
import { encodeCompound, encodeKey } from './keys.ts';

/** Numbers that are close to each other in different types. */
const number = fc.oneof(
  fc.integer().map((value) => new Int32(value)),
  fc.integer({ min: -3, max: 3 }).map((value) => new Int32(value)),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => Long.fromBigInt(value)),
  fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n }).map((value) => Long.fromBigInt(value)),
  fc.double().map((value) => new Double(value)),
  fc.integer({ min: -3, max: 3 }).map((value) => new Double(value)),
  fc.integer({ min: -3, max: 3 }).map((value) => new Double(2 ** 53 + value)),
  fc
    .tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -320, max: 320 }))
    .map(([digits, exponent]) => Decimal128.fromString(`${digits}E${exponent}`)),
  fc
    .constantFrom(
      'NaN',
      'Infinity',
      '-Infinity',
      '0.1',
      '1',
      '1.0',
      '1E+6000',
      '-1E+6000',
      '9007199254740993',
    )
    .map((text) => Decimal128.fromString(text)),
);

const scalar = fc.oneof(
  number,
  fc.string(),
  fc.constantFrom('', '\0', 'a', 'a\0', 'a\0b', 'é', 'ab', '\uffff', '😀'),
  fc.constantFrom(null, undefined, true, false, new MinKey(), new MaxKey()),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new ObjectId(bytes)),
  fc.uint8Array({ maxLength: 5 }).map((bytes) => new Binary(Buffer.from(bytes))),
  fc.tuple(fc.nat(), fc.nat()).map(([t, i]) => new Timestamp({ t, i })),
  fc.constantFrom('a', 'ab', 'b').map((pattern) => new BSONRegExp(pattern, 'i')),
);

const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'ab'), tie('value'), { maxKeys: 3 }),
  ),
})).value;

test('an encoded key keeps the order of values, across types', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(Math.sign(Buffer.compare(encodeKey(a), encodeKey(b)))).toBe(Math.sign(compare(a, b)));
    }),
    { numRuns: 3000 },
  );
});

test('a descending key turns the order round', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(Math.sign(Buffer.compare(encodeKey(a, true), encodeKey(b, true)))).toBe(
        -Math.sign(compare(a, b)) || 0,
      );
    }),
    { numRuns: 1000 },
  );
});

test('a compound key orders by its first part, then by its second', () => {
  const pair = fc.tuple(value, value);
  fc.assert(
    fc.property(pair, pair, fc.boolean(), fc.boolean(), (a, b, first, second) => {
      const flip = (order: number, isDescending: boolean): number =>
        isDescending ? -order : order;
      const expected = flip(compare(a[0], b[0]), first) || flip(compare(a[1], b[1]), second);
      const order = Buffer.compare(
        encodeCompound(a, [first, second]),
        encodeCompound(b, [first, second]),
      );
      expect(Math.sign(order)).toBe(Math.sign(expected) || 0);
    }),
    { numRuns: 2000 },
  );
});
