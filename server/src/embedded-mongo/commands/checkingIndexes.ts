import { fail } from '../errors.ts';
import { compileBareFilter, isOperatorDoc } from '../matching/matching.ts';
import { equal } from '../values/comparison.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { shown } from '../values/shown.ts';
import { aliasOf } from '../values/types.ts';
import { bsonTypeOf, type Doc, int, isDoc } from '../values/values.ts';
import { flagOption } from './command.ts';
import { refuseCollation } from './writing.ts';

const known = [
  'v',
  'key',
  'name',
  'ns',
  'unique',
  'sparse',
  'partialFilterExpression',
  'expireAfterSeconds',
  'background',
  'dropDups',
  'collation',
  'hidden',
];

/** Refuses (67) a key pattern that is no list of paths with directions. */
function checkKey(key: Doc): void {
  const fields = Object.entries(key);
  if (fields.length === 0) fail(67, 'Index keys cannot be empty.');
  for (const [path, direction] of fields) {
    const number = isNumeric(direction) ? toNumber(direction) : undefined;
    const parts = path.split('.');
    if (parts.includes('')) fail(67, 'Index keys cannot contain an empty field.');
    if (parts.some((part, i) => part.startsWith('$') && !(i > 0 && /^\$(id|ref|db)$/.test(part))))
      fail(67, `Index key contains an illegal field name: field name starts with '$': ${path}`);
    if (typeof direction === 'string')
      fail(67, `Index type '${direction}' is not supported by this store`);
    if (number === undefined)
      fail(67, `Values in v:2 index key pattern cannot be of type ${aliasOf(direction)}.`);
    if (!number) fail(67, 'Values in the index key pattern cannot be 0 or NaN.');
  }
}

/** Refuses (67) a lifetime that is no number of seconds from 0 to the age of the epoch. */
function checkLifetime(seconds: unknown, key: Doc): void {
  if (!isNumeric(seconds))
    fail(67, `TTL index 'expireAfterSeconds' option must be numeric: ${shown(seconds)}`);
  const number = isNumeric(seconds) ? Math.trunc(toNumber(seconds)) : Number.NaN;
  if (number < 0) fail(67, "TTL index 'expireAfterSeconds' option cannot be less than 0.");
  if (number * 1000 > Date.now())
    fail(67, "TTL index 'expireAfterSeconds' option must be within an acceptable range");
  if (Object.keys(key).length > 1)
    fail(67, 'TTL indexes are single-field indexes, compound indexes do not support TTL.');
}

const partialOperators = ['$eq', '$lt', '$lte', '$gt', '$gte', '$exists', '$type'];

/** Refuses (67) what a partial index's filter may not say. */
function checkPartial(filter: Doc): void {
  const unsupported = (what: unknown): never =>
    fail(67, `unsupported expression in partial index: ${shown(what)}`);
  for (const [name, operand] of Object.entries(filter)) {
    if (name === '$and') for (const part of operand as Doc[]) checkPartial(part);
    else if (name.startsWith('$')) unsupported({ [name]: operand });
    else if (isOperatorDoc(operand))
      for (const [operator, value] of Object.entries(operand)) {
        const isMissing = operator === '$exists' && (value === false || value === null);
        if (!partialOperators.includes(operator) || isMissing) unsupported({ [name]: operand });
      }
    else if (bsonTypeOf(operand) === 'BSONRegExp') unsupported({ [name]: operand });
  }
}

function checkTypes(given: Doc): void {
  const wrong = (name: string, wanted: string): never =>
    fail(14, `The field '${name}' must be ${wanted}, but got ${aliasOf(given[name])}`);
  if (given.key !== undefined && !isDoc(given.key)) wrong('key', 'an object');
  if (given.name !== undefined && typeof given.name !== 'string') wrong('name', 'a string');
  if (given.hidden !== undefined && typeof given.hidden !== 'boolean') wrong('hidden', 'a bool');
  if (given.v !== undefined && !isNumeric(given.v)) wrong('v', 'a number');
  if (given.partialFilterExpression !== undefined && !isDoc(given.partialFilterExpression))
    wrong('partialFilterExpression', 'an object');
}

/** Checks an index's specification. Throws 67, 197, 14, 9, 2 and names what is not supported. */
export function checkSpec(given: unknown): Doc {
  if (!isDoc(given))
    return fail(
      14,
      `The elements of the 'indexes' array must be objects, but got ${aliasOf(given)}`,
    );
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown) return fail(197, `The field '${unknown}' is not valid for an index specification`);
  checkTypes(given);
  const { key, name, v, expireAfterSeconds, partialFilterExpression: partial } = given;
  for (const field of ['key', 'name'])
    if (given[field] === undefined)
      fail(9, `The '${field}' field is a required property of an index specification`);
  checkKey(key as Doc);
  if (v !== undefined && ![1, 2].includes(toNumber(v as never)))
    fail(67, `Invalid index specification; cannot create an index with v=${shown(v)}`);
  if (name === '*') fail(2, "The index name '*' is not valid.");
  if (name === '' || (name as string).includes('\0'))
    fail(67, 'index name cannot be empty or contain NUL bytes');
  if (given.collation !== undefined) refuseCollation(given.collation);
  if (given.hidden === true) fail(67, 'hidden indexes are not supported by this store');
  if (expireAfterSeconds !== undefined) checkLifetime(expireAfterSeconds, key as Doc);
  if (partial === undefined) return given;
  compileBareFilter(partial as Doc);
  checkPartial(partial as Doc);
  if (flagOption(given, 'sparse'))
    fail(67, 'cannot mix "partialFilterExpression" and "sparse" options');
  return given;
}

/** An index on _id is always the one there is. Throws 2 and 197 when it is asked to be another. */
export function isOfId(spec: Doc): boolean {
  const isId = equal(spec.key, { _id: int(1) });
  if (!isId && (spec.name === '_id_' || equal(spec.key, { _id: int(-1) })))
    fail(2, `The field 'key' for an _id index must be {_id: 1}, but got ${shown(spec.key)}`);
  const other = Object.keys(spec).find(
    (name) => !['v', 'key', 'name', 'ns', 'collation'].includes(name),
  );
  if (isId && other) fail(197, `The field '${other}' is not valid for an _id index specification`);
  return isId;
}
