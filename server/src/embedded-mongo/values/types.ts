import { bsonTypeOf } from './values.ts';

/** MongoDB's order of types when values of different types are compared. */
export const rank = {
  minKey: 1,
  undefined: 2,
  null: 5,
  number: 10,
  string: 15,
  object: 20,
  array: 25,
  binary: 30,
  objectId: 35,
  bool: 40,
  date: 45,
  timestamp: 47,
  regex: 50,
  code: 60,
  maxKey: 127,
} as const;

const classes: Record<string, { rank: number; alias: string; code: number }> = {
  Double: { rank: rank.number, alias: 'double', code: 1 },
  Int32: { rank: rank.number, alias: 'int', code: 16 },
  Long: { rank: rank.number, alias: 'long', code: 18 },
  Decimal128: { rank: rank.number, alias: 'decimal', code: 19 },
  BSONSymbol: { rank: rank.string, alias: 'symbol', code: 14 },
  Binary: { rank: rank.binary, alias: 'binData', code: 5 },
  ObjectId: { rank: rank.objectId, alias: 'objectId', code: 7 },
  Timestamp: { rank: rank.timestamp, alias: 'timestamp', code: 17 },
  BSONRegExp: { rank: rank.regex, alias: 'regex', code: 11 },
  Code: { rank: rank.code, alias: 'javascript', code: 13 },
  MinKey: { rank: rank.minKey, alias: 'minKey', code: -1 },
  MaxKey: { rank: rank.maxKey, alias: 'maxKey', code: 127 },
  DBRef: { rank: rank.object, alias: 'object', code: 3 },
};
const plain: Record<string, { rank: number; alias: string; code: number }> = {
  undefined: { rank: rank.undefined, alias: 'undefined', code: 6 },
  null: { rank: rank.null, alias: 'null', code: 10 },
  string: { rank: rank.string, alias: 'string', code: 2 },
  object: { rank: rank.object, alias: 'object', code: 3 },
  array: { rank: rank.array, alias: 'array', code: 4 },
  boolean: { rank: rank.bool, alias: 'bool', code: 8 },
  date: { rank: rank.date, alias: 'date', code: 9 },
};

function typeOf(value: unknown): { rank: number; alias: string; code: number } {
  const js = typeof value;
  if (js !== 'object') return plain[js] ?? plain.undefined!;
  if (value === null) return plain.null!;
  const bson = bsonTypeOf(value);
  if (bson !== undefined) return classes[bson] ?? plain.object!;
  if (Array.isArray(value)) return plain.array!;
  return value instanceof Date ? plain.date! : plain.object!;
}

/** A value's place among types, for comparison (BSON's canonical type). */
export const rankOf = (value: unknown): number => typeOf(value).rank;

/** A value's type as `$type` names it: 'int', 'objectId', 'binData' … */
export const aliasOf = (value: unknown): string => typeOf(value).alias;

const everyType = [...Object.values(classes), ...Object.values(plain)];

/** Turns a `$type` operand (alias or number) into an alias, or undefined if there is none. */
export function typeAlias(operand: string | number): string | undefined {
  if (operand === 'number') return 'number';
  return everyType.find((type) => type.alias === operand || type.code === operand)?.alias;
}
