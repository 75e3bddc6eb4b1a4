import { isNumeric, toNumber } from '../values/numbers.ts';
import { type Doc, int } from '../values/values.ts';

export interface IndexSpec {
  id: number;
  name: string;
  /** The key pattern as given: {board: 1, hot: -1}. */
  key: Doc;
  fields: { path: string; isDescending: boolean }[];
  unique: boolean;
  sparse: boolean;
  partialFilterExpression?: Doc;
  expireAfterSeconds?: number;
  /** Per field: some document has an array on its path. */
  isMultikey: boolean[];
  /** Some key was too long and was cut: the index no longer sorts. */
  isCut: boolean;
}

function fieldsOf(key: Doc): IndexSpec['fields'] {
  return Object.entries(key).map(([path, direction]) => ({
    path,
    isDescending: isNumeric(direction) && toNumber(direction) < 0,
  }));
}

/** An index's specification from its stored or given form. */
export function makeIndex(id: number, spec: Doc): IndexSpec {
  const fields = fieldsOf(spec.key as Doc);
  return {
    id,
    name: spec.name as string,
    key: spec.key as Doc,
    fields,
    unique: truth(spec.unique),
    sparse: truth(spec.sparse),
    ...(spec.partialFilterExpression !== undefined && {
      partialFilterExpression: spec.partialFilterExpression as Doc,
    }),
    ...(isNumeric(spec.expireAfterSeconds) && {
      expireAfterSeconds: toNumber(spec.expireAfterSeconds),
    }),
    isMultikey: (spec.isMultikey as boolean[] | undefined) ?? fields.map(() => false),
    isCut: spec.isCut === true,
  };
}

const truth = (value: unknown): boolean =>
  value === true || (isNumeric(value) && toNumber(value) !== 0);

/** An index as listIndexes shows it. */
export function describeIndex(index: IndexSpec): Doc {
  return {
    v: int(2),
    ...(index.unique && index.name !== '_id_' && { unique: true }),
    key: index.key,
    name: index.name,
    ...(index.sparse && { sparse: true }),
    ...(index.partialFilterExpression && {
      partialFilterExpression: index.partialFilterExpression,
    }),
    ...(index.expireAfterSeconds !== undefined && {
      expireAfterSeconds: int(index.expireAfterSeconds),
    }),
  };
}
