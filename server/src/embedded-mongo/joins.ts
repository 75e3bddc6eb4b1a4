import { fail } from './errors.ts';
import { compileExpression, fieldPath, scopeOf } from './expressions.ts';
import { encodeKey } from './keys.ts';
import { compileFilter } from './matching.ts';
import { isNumeric, toNumber } from './numbers.ts';
import { type Flow, pause } from './scanning.ts';
import { compilePipeline, gathering, type Stage, type Surroundings } from './stages.ts';
import { type Doc, fieldOf, isDoc, long, setField } from './values.ts';

function specOf(spec: unknown, name: string, allowed: string[]): Doc {
  if (!isDoc(spec)) return fail(9, `the ${name} specification must be an object`);
  const unknown = Object.keys(spec).find((key) => !allowed.includes(key));
  return unknown ? fail(9, `unknown argument to ${name}: ${unknown}`) : spec;
}

const text = (value: unknown, what: string): string =>
  typeof value === 'string' ? value : fail(9, `${what} must be a string`);

/** Sets a value at a dotted path, making documents on the way. */
function put(doc: Doc, path: string, value: unknown): Doc {
  const [first, ...rest] = path.split('.') as [string, ...string[]];
  const copy: Doc = { ...doc };
  const inner = fieldOf(copy, first);
  setField(
    copy,
    first,
    rest.length === 0 ? value : put(isDoc(inner) ? inner : {}, rest.join('.'), value),
  );
  return copy;
}

/** The local values that a join looks for: null for a missing one, each element of an array. */
function wanted(doc: Doc, path: string): unknown[] {
  const value = fieldPath(doc, path.split('.'), 0);
  if (Array.isArray(value)) return [...value, ...(value.length === 0 ? [] : [])];
  return [value ?? null];
}

function* perDocument(input: Flow<Doc>, join: (doc: Doc) => Flow<Doc>, as: string): Flow<Doc> {
  for (const doc of input) {
    if (doc === pause) {
      yield doc;
      continue;
    }
    const found: Doc[] = [];
    for (const other of join(doc)) {
      if (other === pause) yield other;
      else found.push(other);
    }
    yield put(doc, as, found);
  }
}

/** `$lookup`, by equal fields (through an index of the other collection) and/or by a pipeline. */
export function lookupStage(spec: unknown, around: Surroundings, name: string): Stage {
  const given = specOf(spec, name, ['from', 'localField', 'foreignField', 'as', 'let', 'pipeline']);
  if (given.from === undefined) return fail(9, "must specify 'pipeline' when 'from' is empty");
  const from = text(given.from, "$lookup argument 'from'");
  const as = text(given.as, "$lookup argument 'as'");
  const hasFields = given.localField !== undefined || given.foreignField !== undefined;
  if (hasFields && (given.localField === undefined || given.foreignField === undefined))
    return fail(
      9,
      "$lookup requires both or neither of 'localField' and 'foreignField' to be specified",
    );
  if (!hasFields && given.pipeline === undefined)
    return fail(
      9,
      "$lookup requires either 'pipeline' or both 'localField' and 'foreignField' to be specified",
    );
  const bindings = Object.entries((given.let as Doc | undefined) ?? {}).map(
    ([key, value]) => [key, compileExpression(value)] as const,
  );
  if (given.pipeline !== undefined) compilePipeline(given.pipeline, around);
  const join = (doc: Doc): Flow<Doc> => {
    const scope = scopeOf(doc, around.variables);
    const variables = {
      ...around.variables,
      ...Object.fromEntries(bindings.map(([key, evaluate]) => [key, evaluate(scope)])),
    };
    const filter = hasFields
      ? {
          [text(given.foreignField, 'foreignField')]: {
            $in: wanted(doc, text(given.localField, 'localField')),
          },
        }
      : {};
    const pipeline = (given.pipeline as Doc[] | undefined) ?? [];
    const head =
      Object.keys(filter).length === 0 &&
      isDoc(pipeline[0]?.$match) &&
      !('$expr' in pipeline[0].$match)
        ? (pipeline[0].$match as Doc)
        : filter;
    return compilePipeline(pipeline, { ...around, variables })(around.find(from, head));
  };
  return (input) => perDocument(input, join, as);
}

/** `$graphLookup`: follows references breadth-first, each document once. */
export function graphLookupStage(spec: unknown, around: Surroundings, name: string): Stage {
  const allowed = [
    'from',
    'startWith',
    'connectFromField',
    'connectToField',
    'as',
    'maxDepth',
    'depthField',
    'restrictSearchWithMatch',
  ];
  if (!isDoc(spec)) return fail(40319, 'the $graphLookup stage specification must be an object');
  const unknown = Object.keys(spec).find((key) => !allowed.includes(key));
  if (unknown) return fail(40104, `Unknown argument to $graphLookup: ${unknown}`);
  for (const key of ['from', 'as', 'startWith', 'connectFromField', 'connectToField'])
    if (!(key in spec)) return fail(40105, `$graphLookup requires '${key}' to be specified`);
  const start = compileExpression(spec.startWith);
  const maxDepth = isNumeric(spec.maxDepth) ? toNumber(spec.maxDepth) : Infinity;
  const restrict = compileFilter((spec.restrictSearchWithMatch as Doc | undefined) ?? {});
  const to = text(spec.connectToField, name);
  const step = function* (doc: Doc): Flow<Doc> {
    const seen = new Set<string>();
    const first = start(scopeOf(doc, around.variables));
    let frontier: unknown[] = Array.isArray(first) ? first : [first ?? null];
    for (let depth = 0; depth <= maxDepth && frontier.length > 0; depth++) {
      const next: unknown[] = [];
      for (const other of around.find(text(spec.from, name), { [to]: { $in: frontier } })) {
        if (other === pause) {
          yield other;
          continue;
        }
        const key = encodeKey(other._id).toString('latin1');
        if (seen.has(key) || !restrict(other)) continue;
        seen.add(key);
        yield typeof spec.depthField === 'string'
          ? put(other, spec.depthField, long(depth))
          : other;
        const value = fieldPath(other, text(spec.connectFromField, name).split('.'), 0);
        next.push(...(Array.isArray(value) ? value : [value ?? null]));
      }
      frontier = next.filter((value) => value !== null);
    }
  };
  return (input) => perDocument(input, step, text(spec.as, name));
}

/** `$facet`: several pipelines over the same documents. */
export function facetStage(spec: unknown, around: Surroundings): Stage {
  if (!isDoc(spec) || Object.keys(spec).length === 0)
    return fail(40169, 'the $facet specification must be a non-empty object');
  const facets = Object.entries(spec).map(([name, pipeline]) => {
    if (!Array.isArray(pipeline))
      return fail(40170, `arguments to $facet must be arrays, ${name} is not`);
    for (const stage of pipeline as Doc[]) {
      const forbidden = Object.keys(stage).find((key) =>
        ['$facet', '$out', '$merge', '$geoNear', '$indexStats', '$collStats'].includes(key),
      );
      if (forbidden) fail(40600, `${forbidden} is not allowed to be used within a $facet stage`);
    }
    return [name, compilePipeline(pipeline, around)] as const;
  });
  return gathering((docs) => [
    Object.fromEntries(
      facets.map(([name, run]) => [name, [...run(docs)].filter((doc) => doc !== pause)]),
    ),
  ]);
}

/** `$unionWith`: then the documents of another collection. */
export function unionWithStage(spec: unknown, around: Surroundings, name: string): Stage {
  const given =
    typeof spec === 'string' ? { coll: spec } : specOf(spec, name, ['coll', 'pipeline']);
  const run = compilePipeline(given.pipeline ?? [], around);
  return function* (input) {
    yield* input;
    yield* run(around.find(text(given.coll, name), {}));
  };
}
