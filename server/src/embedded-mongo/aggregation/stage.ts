import { fail } from '../errors.ts';
import { type Flow, pause } from '../turns.ts';
import { aliasOf } from '../values/types.ts';
import { type Doc, fieldOf, isDoc, setField } from '../values/values.ts';
import { isPlainDoc } from './expressions/operators.ts';
import { heldBy, sizeOf } from './memory.ts';

export type Stage = (input: Flow<Doc>) => Flow<Doc>;

/** What stages need of the world: other collections, and the variables of `let`. */
export interface Surroundings {
  variables: Record<string, unknown>;
  /** Documents of a collection of the same database, by a filter that may use an index. */
  find(collection: string, filter: Doc): Flow<Doc>;
  /** How many pipelines this one is within. */
  depth?: number;
}

/** What a stage is made of besides its specification. */
export interface Making {
  name: string;
  around: Surroundings;
  /** The stages after it. */
  rest: unknown[];
  /** Compiles a pipeline within it. */
  compile(pipeline: unknown, around: Surroundings): Stage;
}

export type StageMaker = (spec: unknown, making: Making) => Stage;

/** A stage that looks at one document at a time. */
export function each(transform: (doc: Doc) => Doc | undefined): Stage {
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

/** Reads everything before it, up to 100 MB, then goes on with what `finish` makes of it. */
export function gathering(name: string, finish: (docs: Doc[]) => Flow<Doc>): Stage {
  return function* (input) {
    const docs: Doc[] = [];
    const held = heldBy(name);
    for (const doc of input) {
      if (doc === pause) {
        yield doc;
        continue;
      }
      held.add(sizeOf(doc));
      docs.push(doc);
    }
    yield* finish(docs);
  };
}

/** A stage's specification as a document. */
export function specDoc(spec: unknown, code: number, name: string): Doc {
  return isPlainDoc(spec)
    ? spec
    : fail(code, `the ${name} specification must be an object, but found ${aliasOf(spec)}`);
}

/** Refuses options that a stage does not have. */
export function checkOptions(spec: Doc, allowed: string[], code: number, name: string): void {
  const other = Object.keys(spec).find((key) => !allowed.includes(key));
  if (other !== undefined) fail(code, `unknown argument to ${name}: ${other}`);
}

/** Sets a value at a path, making documents on the way, also where arrays were; undefined removes it. */
export function put(doc: Doc, [first, ...rest]: string[], value: unknown): Doc {
  const copy: Doc = { ...doc };
  const inner = fieldOf(copy, first!);
  const next = rest.length === 0 ? value : put(isDoc(inner) ? inner : {}, rest, value);
  if (next === undefined) delete copy[first!];
  else setField(copy, first!, next);
  return copy;
}
