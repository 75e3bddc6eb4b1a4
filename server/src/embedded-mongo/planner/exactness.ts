import type { IndexSpec } from '../catalogue/indexSpecs.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { bsonTypeOf, type Doc } from '../values/values.ts';
import type { Demands } from './bounds.ts';

const operators = new Set(['$eq', '$gt', '$gte', '$lt', '$lte']);

/** Values that their keys stand for exactly, and that no other value matches. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value instanceof Date) return true;
  if (isNumeric(value)) return value._bsontype !== 'Decimal128' && !Number.isNaN(toNumber(value));
  return bsonTypeOf(value) === 'ObjectId';
}

const isExactOperand = (operand: Doc): boolean =>
  Object.entries(operand).every(([name, value]) =>
    name === '$in' ? (value as unknown[]).every(isPlain) : operators.has(name) && isPlain(value),
  );

/**
 * True when the ranges made from `demands` on an index's first `bound` fields let in what is
 * demanded and nothing else: then a document that is found need not be decoded and asked again.
 */
export function isExact(index: IndexSpec, bound: number, demands: Demands): boolean {
  if (index.isCut || index.isMultikey.includes(true)) return false;
  const paths = index.fields.slice(0, bound).map(({ path }) => path);
  return [...demands].every(
    ([path, operands]) => paths.includes(path) && operands.every(isExactOperand),
  );
}
