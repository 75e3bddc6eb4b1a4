import { bucketAutoStage, bucketStage } from './buckets.ts';
import { fail, MongoError } from './errors.ts';
import { compileExpression, isExpressionOperator, scopeOf } from './expressions.ts';
import { groupStage, sortByCount } from './grouping.ts';
import { facetStage, graphLookupStage, lookupStage, unionWithStage } from './joins.ts';
import { compileFilter } from './matching.ts';
import { isNumeric, toNumber } from './numbers.ts';
import { compileProjection } from './projection.ts';
import { type Flow, pause } from './scanning.ts';
import { compileOrder } from './sorting.ts';
import { aliasOf } from './types.ts';
import { bsonTypeOf, type Doc, fieldOf, isDoc, long, setField, wholeNumber } from './values.ts';

export type Stage = (input: Flow<Doc>) => Flow<Doc>;

/** What stages need of the world: other collections, and the variables of `let`. */
export interface Surroundings {
  variables: Record<string, unknown>;
  /** Documents of a collection of the same database, by a filter that may use an index. */
  find(collection: string, filter: Doc): Flow<Doc>;
}

export type StageMaker = (spec: unknown, around: Surroundings, name: string) => Stage;

/** A stage that looks at one document at a time. */
function each(transform: (doc: Doc) => Doc | undefined): Stage {
  return function* (input) {
    for (const doc of input) {
      if (doc === pause) yield doc;
      else {
        const result = transform(doc);
        if (result) yield result;
      }
    }
  };
}

/** Reads everything before it, passing pauses on, then goes on with what `finish` makes of it. */
export function gathering(finish: (docs: Doc[]) => Iterable<Doc>): Stage {
  return function* (input) {
    const docs: Doc[] = [];
    for (const doc of input) {
      if (doc === pause) yield doc;
      else docs.push(doc);
    }
    yield* finish(docs);
  };
}

function specDoc(spec: unknown, code: number, name: string): Doc {
  return isDoc(spec) && bsonTypeOf(spec) === undefined
    ? spec
    : fail(code, `${name} specification stage must be an object, got ${aliasOf(spec)}`);
}

function positiveWhole(spec: unknown, name: string, code: number, allowsZero: boolean): number {
  if (!isNumeric(spec))
    return fail(code, `invalid argument to ${name} stage: Expected a number in: ${name}`);
  const value = toNumber(spec);
  if (!Number.isInteger(value))
    return fail(code, `invalid argument to ${name} stage: Expected an integer`);
  if (value < 0)
    return fail(code, `invalid argument to ${name} stage: Expected a non-negative number`);
  return value === 0 && !allowsZero ? fail(15958, 'the limit must be positive') : value;
}

/** Sets computed values at paths, going through arrays, as `$addFields` does. */
function addFields(spec: unknown, around: Surroundings, name: string): Stage {
  const fields = flatten(specDoc(spec, 40272, name), '').map(
    ([path, value]) => [path.split('.'), compileExpression(value)] as const,
  );
  if (fields.length === 0 && Object.keys(spec as Doc).length === 0)
    return fail(40177, `${name} specification must have at least one field`);
  return each((doc) => {
    let result = doc;
    for (const [parts, evaluate] of fields)
      result = assign(result, parts, evaluate(scopeOf(doc, around.variables))) as Doc;
    return result;
  });
}

function flatten(spec: Doc, prefix: string): [string, unknown][] {
  return Object.entries(spec).flatMap(([key, value]): [string, unknown][] => {
    const path = prefix ? `${prefix}.${key}` : key;
    if (key.startsWith('$'))
      return fail(
        16410,
        `FieldPath field names may not start with '$'. Consider using $getField or $setField.`,
      );
    const isNested =
      isDoc(value) &&
      bsonTypeOf(value) === undefined &&
      Object.keys(value).length > 0 &&
      !Object.keys(value)[0]!.startsWith('$');
    return isNested ? flatten(value, path) : [[path, value]];
  });
}

function assign(target: unknown, parts: string[], value: unknown): unknown {
  if (parts.length === 0) return value;
  if (Array.isArray(target)) return target.map((element) => assign(element, parts, value));
  const doc: Doc = isDoc(target) ? { ...target } : {};
  const [first, ...rest] = parts;
  const next = assign(fieldOf(doc, first!), rest, value);
  if (next === undefined) delete doc[first!];
  else setField(doc, first!, next);
  return doc;
}

/** Within `$project` an operator that is not known has a code of its own. */
function refuseUnknown(spec: Doc): void {
  for (const value of Object.values(spec)) {
    if (!isDoc(value) || bsonTypeOf(value) !== undefined) continue;
    const name = Object.keys(value)[0];
    if (name?.startsWith('$') && !isExpressionOperator(name))
      fail(31325, `Invalid $project :: caused by :: Unknown expression ${name}`);
  }
}

function projectStage(spec: unknown, around: Surroundings, name: string): Stage {
  const given = specDoc(spec, 15969, name);
  refuseUnknown(given);
  if (Object.keys(given).length === 0)
    return fail(
      51272,
      'Invalid $project :: caused by :: projection specification must have at least one field',
    );
  const project = compileProjection(given, false, around.variables);
  return each((doc) => project(doc));
}

function unsetStage(spec: unknown, _around: Surroundings, name: string): Stage {
  const paths = Array.isArray(spec) ? spec : [spec];
  if (paths.length === 0)
    return fail(31119, '$unset specification must be a string or an array with at least one field');
  if (!paths.every((path) => typeof path === 'string'))
    return fail(
      31120,
      `${name} specification must be a string or an array containing only string values`,
    );
  const project = compileProjection(Object.fromEntries(paths.map((path) => [path, false])), false);
  return each((doc) => project(doc));
}

function replaceWith(spec: unknown, around: Surroundings, name: string): Stage {
  let expression = spec;
  if (name === '$replaceRoot') {
    const given = specDoc(spec, 40229, name);
    const unknown = Object.keys(given).find((key) => key !== 'newRoot');
    if (unknown) return fail(40415, `BSON field '$replaceRoot.${unknown}' is an unknown field.`);
    if (!('newRoot' in given))
      return fail(40414, "BSON field '$replaceRoot.newRoot' is missing but a required field");
    expression = given.newRoot;
  }
  const evaluate = compileExpression(expression);
  return each((doc) => {
    const root = evaluate(scopeOf(doc, around.variables));
    return isDoc(root)
      ? root
      : fail(
          40228,
          `'newRoot' expression must evaluate to an object, but resulting value was: ${String(root)}. Type of resulting value: '${root === undefined ? 'missing' : aliasOf(root)}'.`,
        );
  });
}

function limitStage(spec: unknown, _around: Surroundings, name: string): Stage {
  const limit = positiveWhole(spec, name, 15957, false);
  return function* (input) {
    let seen = 0;
    for (const doc of input) {
      yield doc;
      if (doc !== pause && ++seen >= limit) return;
    }
  };
}

function skipStage(spec: unknown, _around: Surroundings, name: string): Stage {
  const skip = positiveWhole(spec, name, 15956, true);
  return function* (input) {
    let seen = 0;
    for (const doc of input) if (doc === pause || seen++ >= skip) yield doc;
  };
}

function sortStage(spec: unknown): Stage {
  const given = specDoc(spec, 15973, '$sort');
  if (Object.keys(given).length === 0)
    return fail(15976, '$sort stage must have at least one sort key');
  const order = compileOrder(given);
  return gathering((docs) =>
    docs
      .map((doc) => ({ doc, key: order.keyOf(doc) }))
      .sort((a, b) => order.compare(a.key, b.key))
      .map(({ doc }) => doc),
  );
}

function unwindStage(spec: unknown): Stage {
  const given: Doc = typeof spec === 'string' ? { path: spec } : specDoc(spec, 15981, '$unwind');
  const unknown = Object.keys(given).find(
    (key) => !['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'].includes(key),
  );
  if (unknown) return fail(28811, `unrecognized option to $unwind stage: ${unknown}`);
  if (typeof given.path !== 'string')
    return fail(
      28808,
      `expected a string as the path for $unwind stage, got ${aliasOf(given.path)}`,
    );
  if (!given.path.startsWith('$'))
    return fail(28818, `path option to $unwind stage should be prefixed with a '$': ${given.path}`);
  const parts = given.path.slice(1).split('.');
  const indexPath =
    typeof given.includeArrayIndex === 'string' ? given.includeArrayIndex.split('.') : undefined;
  const withIndex = (doc: Doc, index: unknown): Doc =>
    indexPath ? (assign(doc, indexPath, index) as Doc) : doc;
  const keepsEmpty = given.preserveNullAndEmptyArrays === true;
  return function* (input) {
    for (const doc of input) {
      if (doc === pause) {
        yield doc;
        continue;
      }
      const value = plainPath(doc, parts);
      if (Array.isArray(value) && value.length > 0) {
        for (const [i, element] of value.entries())
          yield withIndex(assign(doc, parts, element) as Doc, long(i));
      } else if (value !== null && value !== undefined && !Array.isArray(value))
        yield withIndex(doc, null);
      else if (keepsEmpty)
        yield withIndex(
          value === undefined || value === null ? doc : (assign(doc, parts, undefined) as Doc),
          null,
        );
    }
  };
}

function plainPath(doc: unknown, parts: string[]): unknown {
  let value = doc;
  for (const part of parts) value = isDoc(value) ? fieldOf(value, part) : undefined;
  return value;
}

function countStage(spec: unknown): Stage {
  if (typeof spec !== 'string') return fail(40156, 'the count field must be a non-empty string');
  if (spec === '') return fail(40157, 'the count field must be a non-empty string');
  if (spec.startsWith('$')) return fail(40158, 'the count field cannot be a $-prefixed path');
  if (spec.includes('.')) return fail(40160, "the count field cannot contain '.'");
  return function* (input) {
    let count = 0;
    for (const doc of input) {
      if (doc === pause) yield doc;
      else count++;
    }
    if (count > 0) yield { [spec]: wholeNumber(count) };
  };
}

function sampleStage(spec: unknown): Stage {
  const given = specDoc(spec, 28745, '$sample');
  if (!isNumeric(given.size)) return fail(28749, '$sample stage must specify a size');
  const size = toNumber(given.size);
  if (size < 0) return fail(28747, 'size argument to $sample must not be negative');
  return gathering((docs) => {
    for (let i = 0; i < Math.min(size, docs.length); i++) {
      const j = i + Math.floor(Math.random() * (docs.length - i));
      [docs[i], docs[j]] = [docs[j]!, docs[i]!];
    }
    return docs.slice(0, size);
  });
}

function matchStage(spec: unknown, around: Surroundings): Stage {
  const matches = compileFilter(specDoc(spec, 15959, 'the match filter'), around.variables);
  return each((doc) => (matches(doc) ? doc : undefined));
}

function redactStage(spec: unknown, around: Surroundings): Stage {
  const evaluate = compileExpression(spec);
  const redact = (doc: Doc, root: Doc): Doc | undefined => {
    const verdict = evaluate({ root, current: doc, variables: around.variables });
    if (verdict === '$$KEEP') return doc;
    if (verdict === '$$PRUNE') return undefined;
    if (verdict !== '$$DESCEND')
      return fail(17053, '$redact must return $$KEEP, $$PRUNE or $$DESCEND');
    const inner = (value: unknown): unknown =>
      isDoc(value)
        ? redact(value, root)
        : Array.isArray(value)
          ? value.map(inner).filter((item) => item !== undefined)
          : value;
    return Object.fromEntries(
      Object.entries(doc)
        .map(([key, value]) => [key, inner(value)])
        .filter(([, value]) => value !== undefined),
    );
  };
  return each((doc) => redact(doc, doc));
}

const makers: Record<string, StageMaker> = {
  $match: matchStage,
  $project: projectStage,
  $addFields: addFields,
  $set: addFields,
  $unset: unsetStage,
  $group: groupStage,
  $sort: sortStage,
  $limit: limitStage,
  $skip: skipStage,
  $unwind: unwindStage,
  $lookup: lookupStage,
  $graphLookup: graphLookupStage,
  $facet: facetStage,
  $unionWith: unionWithStage,
  $count: countStage,
  $bucket: bucketStage,
  $bucketAuto: bucketAutoStage,
  $sortByCount: sortByCount,
  $replaceRoot: replaceWith,
  $replaceWith: replaceWith,
  $redact: redactStage,
  $sample: sampleStage,
};

/** Compiles a pipeline. Throws 40324 naming a stage that is not known, 40323 for one with several fields. */
export function compilePipeline(pipeline: unknown, around: Surroundings): Stage {
  if (!Array.isArray(pipeline)) return fail(14, "'pipeline' option must be specified as an array");
  const stages = pipeline.map((stage) => {
    if (!isDoc(stage)) return fail(14, "Each element of the 'pipeline' array must be an object");
    const [name, ...others] = Object.keys(stage);
    if (name === undefined || others.length > 0)
      return fail(40323, 'A pipeline stage specification object must contain exactly one field.');
    const maker = makers[name];
    if (!maker) return fail(40324, `Unrecognized pipeline stage name: '${name}'`);
    return maker(stage[name], around, name);
  });
  return (input) => stages.reduce((flow, stage) => stage(flow), input);
}

const nowhere: Surroundings = { variables: {}, find: () => [] };
const updateStages = ['$addFields', '$set', '$project', '$unset', '$replaceRoot', '$replaceWith'];

/** A pipeline as an update of one document; only stages that keep one document one. */
export function updatePipeline(
  pipeline: Doc[],
  variables: Record<string, unknown>,
): (doc: Doc) => Doc {
  for (const stage of pipeline) {
    const name = Object.keys(stage)[0] ?? '';
    if (name in makers && !updateStages.includes(name))
      throw new MongoError(72, `${name} is not allowed to be used within an update`);
  }
  const run = compilePipeline(pipeline, { ...nowhere, variables });
  return (doc) => {
    for (const result of run([doc]))
      if (result !== pause)
        return '_id' in result || !('_id' in doc) ? result : { _id: doc._id, ...result };
    return doc;
  };
}
