import type { Binary, BSONRegExp, Code, Double, ObjectId, Timestamp } from 'bson';
import { plainDoc } from './comparison.ts';
import { aliasOf } from './types.ts';
import { type Doc, isDoc } from './values.ts';

function shownDouble(value: number): string {
  if (Number.isNaN(value)) return 'nan.0';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (Number.isInteger(value) && Math.abs(value) < 1e16) return `${value}.0`;
  return String(Number(value.toPrecision(16)));
}

function shownBinary({ sub_type, ...binary }: Binary, bytes: Buffer): string {
  const hex = bytes.toString('hex');
  if (sub_type === 4 && binary.position === 16)
    return `UUID("${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}")`;
  return `BinData(${sub_type}, ${hex.toUpperCase()})`;
}

const scalars: Record<string, (value: never) => string> = {
  double: ({ value }: Double) => shownDouble(value),
  string: (value: string) => `"${value}"`,
  symbol: (value: { value: string }) => `"${value.value}"`,
  date: (value: Date) => `new Date(${value.getTime()})`,
  objectId: (value: ObjectId) => `ObjectId('${value.toHexString()}')`,
  regex: ({ pattern, options }: BSONRegExp) => `/${pattern}/${options}`,
  timestamp: ({ t, i }: Timestamp) => `Timestamp(${t}, ${i})`,
  binData: (value: Binary) => shownBinary(value, Buffer.from(value.value())),
  javascript: ({ code }: Code) => String(code),
  minKey: () => 'MinKey',
  maxKey: () => 'MaxKey',
};

/** A value as MongoDB writes it in its messages: `{ a: 1.0, b: [ "x" ] }`. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[ ${value.map(shown).join(', ')} ]`;
  if (isDoc(value)) {
    const fields = Object.entries(plainDoc(value) as Doc);
    if (fields.length === 0) return '{}';
    return `{ ${fields.map(([name, item]) => `${name}: ${shown(item)}`).join(', ')} }`;
  }
  const scalar = scalars[aliasOf(value)];
  return scalar ? scalar(value as never) : String(value);
}
