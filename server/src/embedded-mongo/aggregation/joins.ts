import { fail } from '../errors.ts';
import { encodeKey } from '../keys/keys.ts';
import { compileFilter } from '../matching/matching.ts';
import { type Flow, inTurns, isTurnOver, pause } from '../turns.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { aliasOf } from '../values/types.ts';
import { type Doc, isDoc, long, setField } from '../values/values.ts';
import { isPlainDoc, variableName } from './expressions/operators.ts';
import {
  checkFieldName,
  compileExpression,
  fieldNames,
  fieldPath,
  scopeOf,
} from './expressions.ts';
import { Held, sizeOf, stageLimit } from './memory.ts';
import {
  checkOptions,
  gathering,
  put,
  type StageMaker,
  type Surroundings,
  specDoc,
} from './stage.ts';

/** A text argument of a join. */
const text = (value: unknown, code: number, what: string): string =>
  typeof value === 'string'
    ? value
    : fail(code, `${what} must be a string, found ${aliasOf(value)}`);

/** Stages that may not stand in a pipeline within another one. */
function refuse(pipeline: unknown, names: string[], code: number, where: string): void {
  for (const stage of Array.isArray(pipeline) ? pipeline : []) {
    const found = isDoc(stage)
      ? Object.keys(stage).find((name) => names.includes(name))
      : undefined;
    if (found) fail(code, `${found} is not allowed within ${where}`);
  }
}

/** For a pipeline within another one. Throws 232 for the 21st. */
function deeper(around: Surroundings): Surroundings {
  const depth = (around.depth ?? 0) + 1;
  return depth > 20
    ? fail(232, 'Maximum number of nested sub-pipelines exceeded. Limit is 20')
    : { ...around, depth };
}

/** The values that a document's path leads to, one for each element of arrays; null for none. */
function valuesAt(doc: Doc, path: string[]): unknown[] {
  const value = fieldPath(doc, path, 0);
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function* perDocument(
  input: Flow<Doc>,
  join: (doc: Doc) => Flow<Doc>,
  as: string[],
  exceeded: () => never,
): Flow<Doc> {
  for (const doc of input) {
    if (doc === pause || isTurnOver()) yield pause;
    if (doc === pause) continue;
    const found: Doc[] = [];
    const held = new Held(exceeded);
    for (const other of join(doc)) {
      if (other === pause) yield other;
      else {
        held.add(sizeOf(other));
        found.push(other);
      }
    }
    yield put(doc, as, found);
  }
}

const lookupOptions = ['from', 'as', 'localField', 'foreignField', 'let', 'pipeline'];

/** The arguments of `$lookup`, checked; all that is wrong is 9 (FailedToParse). */
function readLookup(spec: unknown, name: string): Doc & { from: string; as: string } {
  const given = specDoc(spec, 9, name);
  if (!('from' in given)) return fail(9, "missing 'from' option to $lookup stage specification");
  checkOptions(given, lookupOptions, 9, name);
  for (const key of ['from', 'as', 'localField', 'foreignField'])
    if (key in given) text(given[key], 9, `$lookup argument '${key}'`);
  const [from, as] = [given.from, given.as ?? ''] as [string, string];
  if (as === '') return fail(9, "must specify 'as' field for a $lookup");
  if (from === '') return fail(73, 'invalid $lookup namespace');
  const fields = [given.localField, given.foreignField].filter((field) => field);
  if ('pipeline' in given ? fields.length > 0 : fields.length < 2)
    return fail(
      9,
      "$lookup requires either 'pipeline' or both 'localField' and 'foreignField' to be specified",
    );
  if ('let' in given && !isPlainDoc(given.let))
    return fail(9, `$lookup argument 'let' must be an object, is type ${aliasOf(given.let)}`);
  if ('let' in given && !('pipeline' in given))
    return fail(9, "$lookup with a 'let' argument must also specify 'pipeline'");
  return { ...given, from, as };
}

/** `$lookup`, by equal fields (through an index of the other collection) or by a pipeline. */
export const lookupStage: StageMaker = (spec, { name, around, compile }) => {
  const given = readLookup(spec, name);
  const as = fieldNames(given.as);
  const { from } = given;
  const join =
    'pipeline' in given
      ? byPipeline(given as Doc & { from: string }, around, compile)
      : byFields(from, given.localField as string, given.foreignField as string, around.find);
  const tooMuch = (): never =>
    fail(
      4568,
      `Total size of documents in ${from} matching pipeline's $lookup stage exceeds ${stageLimit} bytes`,
    );
  return (input) => perDocument(input, join, as, tooMuch);
};

type Join = (doc: Doc) => Flow<Doc>;
type Making = Parameters<StageMaker>[1];

function byFields(
  from: string,
  local: string,
  foreign: string,
  find: Making['around']['find'],
): Join {
  const localPath = fieldNames(local);
  fieldNames(foreign);
  return (doc) => {
    const values = valuesAt(doc, localPath);
    return find(from, { [foreign]: { $in: values.length > 0 ? values : [null] } });
  };
}

function byPipeline(
  given: Doc & { from: string },
  around: Making['around'],
  compile: Making['compile'],
): Join {
  const bindings = Object.entries((given.let as Doc | undefined) ?? {}).map(
    ([key, value]) => [variableName(key), compileExpression(value, around.variables)] as const,
  );
  refuse(given.pipeline, ['$out', '$merge'], 51047, "a $lookup's sub-pipeline");
  const variables: Record<string, unknown> = { ...around.variables };
  for (const [key] of bindings) variables[key] = null;
  const run = compile(given.pipeline, deeper({ ...around, variables }));
  const [first] = given.pipeline as Doc[];
  const head = isDoc(first?.$match) && !usesVariables(first.$match) ? first.$match : {};
  return (doc) => {
    const scope = scopeOf(doc, around.variables);
    Object.assign(variables, around.variables);
    for (const [key, evaluate] of bindings) variables[key] = evaluate(scope);
    return run(around.find(given.from, head));
  };
}

/** True for a filter that an index cannot serve by itself: `$expr` may stand at any depth. */
const usesVariables = (filter: unknown): boolean =>
  Array.isArray(filter)
    ? filter.some(usesVariables)
    : isDoc(filter) &&
      Object.entries(filter).some(([key, value]) => key === '$expr' || usesVariables(value));

const graphOptions = ['from', 'as', 'startWith', 'connectFromField', 'connectToField'];
const graphExtras = ['maxDepth', 'depthField', 'restrictSearchWithMatch'];

interface Graph {
  from: string;
  as: string[];
  startWith: unknown;
  connectFrom: string[];
  connectTo: string;
  maxDepth: number;
  depthField: string[] | undefined;
  restrict: Doc;
}

function readGraph(spec: unknown, name: string): Graph {
  const given = specDoc(spec, 9, name);
  if (!('from' in given))
    return fail(9, "missing 'from' option to $graphLookup stage specification");
  const { maxDepth, restrictSearchWithMatch: restrict = {} } = given;
  if ('maxDepth' in given) {
    if (!isNumeric(maxDepth))
      return fail(40100, `maxDepth must be numeric, found type: ${aliasOf(maxDepth)}`);
    if (toNumber(maxDepth) < 0)
      return fail(40101, `maxDepth requires a nonnegative argument, found: ${maxDepth}`);
    if (!Number.isInteger(toNumber(maxDepth)))
      return fail(40102, `maxDepth could not be represented as a long long: ${maxDepth}`);
  }
  if (!isPlainDoc(restrict))
    return fail(40185, `restrictSearchWithMatch must be an object, found ${aliasOf(restrict)}`);
  for (const key of ['as', 'connectFromField', 'connectToField', 'depthField'])
    if (key in given) text(given[key], 40103, key);
  if (typeof given.from !== 'string') return fail(9, "$graphLookup 'from' field must be a string");
  checkOptions(given, [...graphOptions, ...graphExtras], 40104, name);
  const missing = graphOptions.find((key) => !(key in given));
  if (missing) return fail(40105, `$graphLookup requires '${missing}' to be specified`);
  const { from, as, startWith, connectFromField, connectToField, depthField } = given;
  fieldNames(connectToField as string);
  return {
    from,
    as: fieldNames(as as string),
    startWith,
    connectFrom: fieldNames(connectFromField as string),
    connectTo: connectToField as string,
    maxDepth: isNumeric(maxDepth) ? toNumber(maxDepth) : Infinity,
    depthField: depthField === undefined ? undefined : fieldNames(depthField as string),
    restrict,
  };
}

/** `$graphLookup`: follows references breadth-first, each document once. */
export const graphLookupStage: StageMaker = (spec, { name, around }) => {
  const graph = readGraph(spec, name);
  const { from, as, connectFrom, connectTo, maxDepth, depthField } = graph;
  const start = compileExpression(graph.startWith, around.variables);
  const restrict = compileFilter(graph.restrict, around.variables);
  const walk = function* (doc: Doc): Flow<Doc> {
    const seen = new Set<string>();
    const first = start(scopeOf(doc, around.variables));
    let frontier: unknown[] = Array.isArray(first) ? first : [first ?? null];
    for (let depth = 0; depth <= maxDepth && frontier.length > 0; depth++) {
      const next: unknown[] = [];
      for (const other of around.find(from, { [connectTo]: { $in: frontier } })) {
        if (other === pause) {
          yield other;
          continue;
        }
        const key = encodeKey(other._id).toString('latin1');
        if (seen.has(key) || !restrict(other)) continue;
        seen.add(key);
        yield depthField ? put(other, depthField, long(depth)) : other;
        next.push(...valuesAt(other, connectFrom));
      }
      frontier = next;
    }
  };
  const tooMuch = (): never => fail(40099, '$graphLookup reached maximum memory consumption');
  return (input) => perDocument(input, walk, as, tooMuch);
};

const notInFacets = ['$facet', '$out', '$merge', '$geoNear', '$indexStats', '$collStats'];

/** `$facet`: several pipelines over the same documents. */
export const facetStage: StageMaker = (spec, { around, compile }) => {
  if (!isPlainDoc(spec) || Object.keys(spec).length === 0)
    return fail(40169, 'the $facet specification must be a non-empty object');
  for (const [facet, pipeline] of Object.entries(spec)) {
    checkFieldName(facet);
    if (!Array.isArray(pipeline))
      return fail(
        40170,
        `arguments to $facet must be arrays, ${facet} is type ${aliasOf(pipeline)}`,
      );
    const wrong = pipeline.find((stage) => !isPlainDoc(stage));
    if (wrong !== undefined)
      fail(
        40171,
        `elements of arrays in $facet spec must be non-empty objects, not ${aliasOf(wrong)}`,
      );
  }
  const facets = Object.entries(spec).map(([facet, pipeline]) => {
    refuse(pipeline, notInFacets, 40600, 'a $facet stage');
    return [facet, compile(pipeline, around)] as const;
  });
  return gathering('$facet', function* (docs) {
    const result: Doc = {};
    const held = new Held(() =>
      fail(4031700, `document constructed by $facet exceeds the limit of ${stageLimit} bytes`),
    );
    for (const [facet, run] of facets) {
      const found: Doc[] = [];
      for (const doc of run(inTurns(docs))) {
        if (doc === pause) yield doc;
        else {
          held.add(sizeOf(doc));
          found.push(doc);
        }
      }
      setField(result, facet, found);
    }
    yield result;
  });
};

/** `$unionWith`: then the documents of another collection. */
export const unionWithStage: StageMaker = (spec, { name, around, compile }) => {
  const given = typeof spec === 'string' ? { coll: spec } : specDoc(spec, 9, name);
  checkOptions(given, ['coll', 'pipeline'], 40415, name);
  if (!('coll' in given))
    return fail(40414, "BSON field '$unionWith.coll' is missing but a required field");
  const from = text(given.coll, 14, "BSON field '$unionWith.coll'");
  const pipeline = 'pipeline' in given ? given.pipeline : [];
  refuse(pipeline, ['$out', '$merge'], 31441, "a $unionWith's sub-pipeline");
  const run = compile(pipeline, deeper(around));
  return function* (input) {
    yield* input;
    yield* run(around.find(from, {}));
  };
};
