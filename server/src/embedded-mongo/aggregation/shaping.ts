import { fail } from '../errors.ts';
import { aliasOf } from '../values/types.ts';
import { type Doc, isDoc } from '../values/values.ts';
import { isPlainDoc } from './expressions/operators.ts';
import { checkFieldName, compileExpression, fieldNames, scopeOf } from './expressions.ts';
import { compileProjection, computeFields, type Node, plant } from './projection.ts';
import { checkOptions, each, type Stage, type StageMaker, specDoc } from './stage.ts';

/** The fields of `$addFields`, nested ones by their dotted paths. Throws 40176 … 40183. */
function* flatten(spec: Doc, prefix: string): Iterable<[path: string, expression: unknown]> {
  if (Object.keys(spec).length === 0)
    fail(40180, `an empty object is not a valid value. Found empty object at path ${prefix}`);
  for (const [key, value] of Object.entries(spec)) {
    if (prefix && key.includes('.'))
      fail(40183, `cannot use dotted field name '${key}' in a sub object`);
    const path = prefix ? `${prefix}.${key}` : key;
    if (prefix) checkFieldName(key);
    fieldNames(path);
    if (!isPlainDoc(value)) yield [path, value];
    else if (!Object.keys(value)[0]?.startsWith('$')) yield* flatten(value, path);
    else if (Object.keys(value).length > 1)
      fail(
        40181,
        'an expression specification must contain exactly one field, the name of the expression',
      );
    else yield [path, value];
  }
}

/** Two paths clash when one is the other, or leads to it. */
function refuseClashes(paths: string[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    const clash = [...seen].find(
      (other) => `${other}.`.startsWith(`${path}.`) || `${path}.`.startsWith(`${other}.`),
    );
    if (clash !== undefined)
      fail(
        40176,
        `specification contains two conflicting paths. Cannot specify both '${path}' and '${clash}'`,
      );
    seen.add(path);
  }
}

const addFields: StageMaker = (spec, { around, name }) => {
  const given = specDoc(spec, 40272, name);
  if (Object.keys(given).length === 0)
    return fail(40177, `${name} specification must have at least one field`);
  const fields = [...flatten(given, '')];
  refuseClashes(fields.map(([path]) => path));
  const root: Node = { named: new Set(), inner: new Map() };
  for (const [path, expression] of fields) {
    const evaluate = compileExpression(expression, around.variables);
    plant(root, path, (doc) => evaluate(scopeOf(doc, around.variables)));
  }
  return each((doc) => computeFields(root, doc));
};

const project: StageMaker = (spec, { around, name }) => {
  const given = specDoc(spec, 15969, name);
  if (Object.keys(given).length === 0)
    return fail(
      51272,
      'Invalid $project :: caused by :: projection specification must have at least one field',
    );
  return each(compiled(given, around.variables));
};

/** A projection that no positional `$` belongs to. */
function compiled(spec: Doc, variables: Record<string, unknown>): (doc: Doc) => Doc {
  const run = compileProjection(spec, false, variables);
  return (doc) => run(doc);
}

const unset: StageMaker = (spec, { name }) => {
  if (typeof spec !== 'string' && !Array.isArray(spec))
    return fail(31002, `${name} specification must be a string or an array`);
  const paths = Array.isArray(spec) ? spec : [spec];
  if (paths.length === 0)
    return fail(
      31119,
      `${name} specification must be a string or an array with at least one field`,
    );
  if (!paths.every((path) => typeof path === 'string'))
    return fail(
      31120,
      `${name} specification must be a string or an array containing only string values`,
    );
  return each(compiled(Object.fromEntries(paths.map((path) => [path, false])), {}));
};

function newRoot(expression: unknown, variables: Record<string, unknown>): Stage {
  const evaluate = compileExpression(expression, variables);
  return each((doc) => {
    const root = evaluate(scopeOf(doc, variables));
    const type = root === undefined ? 'missing' : aliasOf(root);
    return isDoc(root)
      ? root
      : fail(
          40228,
          `'newRoot' expression must evaluate to an object, but resulting value was of type: '${type}'.`,
        );
  });
}

const replaceRoot: StageMaker = (spec, { around, name }) => {
  const given = specDoc(spec, 40229, name);
  checkOptions(given, ['newRoot'], 40415, name);
  return 'newRoot' in given
    ? newRoot(given.newRoot, around.variables)
    : fail(40414, "BSON field '$replaceRoot.newRoot' is missing but a required field");
};

const verdicts = { KEEP: '$$KEEP', PRUNE: '$$PRUNE', DESCEND: '$$DESCEND' };

const redact: StageMaker = (spec, { around }) => {
  const variables = { ...around.variables, ...verdicts };
  const evaluate = compileExpression(spec, variables);
  const inner = (value: unknown, root: Doc): unknown => {
    if (isDoc(value)) return redacted(value, root);
    if (!Array.isArray(value)) return value;
    return value.map((item) => inner(item, root)).filter((item) => item !== undefined);
  };
  const redacted = (doc: Doc, root: Doc): Doc | undefined => {
    const verdict = evaluate({ root, current: doc, variables });
    if (verdict === verdicts.KEEP) return doc;
    if (verdict === verdicts.PRUNE) return undefined;
    if (verdict !== verdicts.DESCEND)
      return fail(17053, '$redact must return $$KEEP, $$PRUNE or $$DESCEND');
    return Object.fromEntries(
      Object.entries(doc)
        .map(([key, value]) => [key, inner(value, root)])
        .filter(([, value]) => value !== undefined),
    );
  };
  return each((doc) => redacted(doc, doc));
};

/** Stages that change each document by itself. */
export const shapingStages: Record<string, StageMaker> = {
  $project: project,
  $addFields: addFields,
  $set: addFields,
  $unset: unset,
  $replaceRoot: replaceRoot,
  $replaceWith: (spec, { around }) => newRoot(spec, around.variables),
  $redact: redact,
};
