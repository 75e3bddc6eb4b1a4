import type { Binary, BSONRegExp, Code, ObjectId, Timestamp } from 'bson';
import { plainDoc, textOf } from '../values/comparison.ts';
import {
  compareDecimals,
  type Decimal,
  decimalOfDouble,
  subtractDecimals,
} from '../values/decimals.ts';
import { exact, type Numeric } from '../values/numbers.ts';
import { rank, rankOf } from '../values/types.ts';

/*
 * Values as bytes whose memcmp order is MongoDB's order of values. One value is its type's rank,
 * then: text escaped (00 → 00 FF) and closed by 00 01; numbers as below; documents and arrays as
 * their elements, closed by 00. Every encoding is self-delimiting, so that compound keys are
 * their parts in a row, and a descending part is its bytes inverted.
 */

const scratch = new DataView(new ArrayBuffer(8));

/** A growing byte string. */
class Bytes {
  private buffer = Buffer.allocUnsafe(128);
  length = 0;

  room(size: number): void {
    if (this.length + size <= this.buffer.length) return;
    const bigger = Buffer.allocUnsafe(Math.max(this.buffer.length * 2, this.length + size));
    this.buffer.copy(bigger, 0, 0, this.length);
    this.buffer = bigger;
  }

  byte(value: number): void {
    this.room(1);
    this.buffer[this.length++] = value;
  }

  raw(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  scratch(): void {
    this.raw(new Uint8Array(scratch.buffer));
  }

  /** Text or bytes of any content, self-delimiting. */
  text(bytes: Uint8Array): void {
    this.room(bytes.length * 2 + 2);
    for (const value of bytes) {
      this.buffer[this.length++] = value;
      if (value === 0) this.buffer[this.length++] = 0xff;
    }
    this.buffer[this.length++] = 0;
    this.buffer[this.length++] = 1;
  }

  invert(from: number): void {
    for (let i = from; i < this.length; i++) this.buffer[i] = 0xff ^ this.buffer[i]!;
  }

  done(): Buffer {
    return Buffer.from(this.buffer.subarray(0, this.length));
  }
}

/** A double as 8 bytes in numeric order (sign flipped, negatives inverted). */
function writeDouble(out: Bytes, value: number): void {
  scratch.setFloat64(0, value === 0 ? 0 : value);
  const high = scratch.getUint32(0);
  if (high & 0x80000000) {
    scratch.setUint32(0, ~high >>> 0);
    scratch.setUint32(4, ~scratch.getUint32(4) >>> 0);
  } else scratch.setUint32(0, (high | 0x80000000) >>> 0);
  out.scratch();
}

/** The next double below. */
function below(value: number): number {
  scratch.setFloat64(0, value);
  const bits = scratch.getBigInt64(0);
  scratch.setBigInt64(0, value > 0 ? bits - 1n : bits + 1n);
  return value === 0 ? -Number.MIN_VALUE : scratch.getFloat64(0);
}

/**
 * A number: the largest double not above it, then 00 if that is exact, else 01 and the positive
 * remainder as decimal exponent and digits. So 1, 1.0 and NumberDecimal('1') share one key and a
 * Long past 2^53 keeps its place. NaN is eight 00 bytes, below -Infinity.
 */
function writeNumber(out: Bytes, numeric: Numeric): void {
  const value = exact(numeric);
  if (typeof value === 'number') {
    if (Number.isNaN(value)) out.raw(new Uint8Array(8));
    else writeDouble(out, value);
    out.byte(0);
    return;
  }
  const decimal: Decimal =
    typeof value === 'bigint' ? { kind: 'finite', digits: value, exponent: 0 } : value;
  if (decimal.kind !== 'finite') {
    if (decimal.kind === 'nan') out.raw(new Uint8Array(8));
    else writeDouble(out, decimal.kind === 'inf' ? Infinity : -Infinity);
    out.byte(0);
    return;
  }
  let floor = Number(`${decimal.digits}e${decimal.exponent}`);
  if (floor === Infinity) floor = Number.MAX_VALUE;
  if (floor === -Infinity) {
    // below every finite double: the distance above -MAX*10 keeps the order
    writeDouble(out, -Infinity);
    writeRemainder(out, {
      kind: 'finite',
      digits: decimal.digits + 10n ** BigInt(Math.max(0, 6200 - decimal.exponent)),
      exponent: decimal.exponent,
    });
    return;
  }
  if (compareDecimals(decimalOfDouble(floor), decimal) > 0) floor = below(floor);
  writeDouble(out, floor);
  const rest = subtractDecimals(decimal, decimalOfDouble(floor));
  if (rest.digits === 0n) out.byte(0);
  else writeRemainder(out, rest);
}

function writeRemainder(out: Bytes, rest: Decimal): void {
  const digits = rest.digits.toString();
  out.byte(1);
  const exponent = rest.exponent + digits.length + 0x8000;
  out.byte(exponent >> 8);
  out.byte(exponent & 0xff);
  out.raw(Buffer.from(`${digits.replace(/0+$/, '')}\0`));
}

function writeSigned(out: Bytes, value: bigint): void {
  scratch.setBigUint64(0, BigInt.asUintN(64, value) ^ (1n << 63n));
  out.scratch();
}

function writeValue(out: Bytes, value: unknown): void {
  const type = rankOf(value);
  out.byte(type);
  switch (type) {
    case rank.number:
      writeNumber(out, value as Numeric);
      break;
    case rank.string:
      out.text(Buffer.from(textOf(value)));
      break;
    case rank.object: {
      const doc = plainDoc(value);
      for (const key of Object.keys(doc)) {
        out.byte(rankOf(doc[key]));
        out.text(Buffer.from(key));
        writeValue(out, doc[key]);
      }
      out.byte(0);
      break;
    }
    case rank.array:
      for (const element of value as unknown[]) writeValue(out, element);
      out.byte(0);
      break;
    case rank.binary: {
      const binary = value as Binary;
      scratch.setUint32(0, binary.position);
      out.raw(new Uint8Array(scratch.buffer, 0, 4));
      out.byte(binary.sub_type);
      out.raw(binary.value());
      break;
    }
    case rank.objectId:
      out.raw((value as ObjectId).id);
      break;
    case rank.bool:
      out.byte(value ? 1 : 0);
      break;
    case rank.date: {
      const time = (value as Date).getTime();
      writeSigned(out, BigInt(Number.isNaN(time) ? 0 : time));
      break;
    }
    case rank.timestamp:
      scratch.setBigUint64(0, BigInt.asUintN(64, (value as Timestamp).toBigInt()));
      out.scratch();
      break;
    case rank.regex:
      out.text(Buffer.from((value as BSONRegExp).pattern));
      out.text(Buffer.from((value as BSONRegExp).options));
      break;
    case rank.code:
      out.text(Buffer.from(String((value as Code).code)));
      break;
    default:
  }
}

/** One value as an ordered key; a descending one has its bytes inverted. */
export function encodeKey(value: unknown, isDescending = false): Buffer {
  const out = new Bytes();
  writeValue(out, value);
  if (isDescending) out.invert(0);
  return out.done();
}

/** Several values in a row, each ascending or descending. */
export function encodeCompound(values: unknown[], isDescending: boolean[]): Buffer {
  const out = new Bytes();
  for (let i = 0; i < values.length; i++) {
    const from = out.length;
    writeValue(out, values[i]);
    if (isDescending[i]) out.invert(from);
  }
  return out.done();
}
