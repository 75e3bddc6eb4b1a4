import { MongoBulkWriteError, MongoError, MongoServerError } from 'mongodb';
import type { Doc } from './format.ts';
import { differ, type Known, match } from './matching.ts';

type Check = (spec: unknown, error: MongoError & Doc, known: Known) => void;

function same(name: string, spec: unknown, actual: unknown): void {
  if (spec !== actual) differ(name, String(spec), actual);
}

function includes(text: unknown, part: unknown): boolean {
  return String(text).toLowerCase().includes(String(part).toLowerCase());
}

/** A map of statement numbers to write errors, as the format has them. */
const byIndex = (error: MongoError & Doc): Doc => {
  const list = error instanceof MongoBulkWriteError ? [error.writeErrors].flat() : [];
  return Object.fromEntries(list.map((item) => [String(item.index), item.toJSON?.() ?? item]));
};

const checks: Record<string, Check> = {
  isError: () => {},
  isClientError: (spec, error) => same('isClientError', spec, !(error instanceof MongoServerError)),
  isTimeoutError: (spec, error) =>
    same('isTimeoutError', spec, error.name === 'MongoOperationTimeoutError'),
  errorContains(spec, error) {
    if (!includes(error.message, spec)) differ('error', `'${spec}'`, error.message);
  },
  errorCode: (spec, error) => same('errorCode', spec, error.code),
  errorCodeName: (spec, error) => same('errorCodeName', spec, error.codeName),
  errorLabelsContain(spec, error) {
    for (const label of spec as string[])
      if (!error.hasErrorLabel(label)) differ('errorLabels', label, error.errorLabels);
  },
  errorLabelsOmit(spec, error) {
    for (const label of spec as string[])
      if (error.hasErrorLabel(label)) differ('errorLabels', `no ${label}`, error.errorLabels);
  },
  errorResponse: (spec, error, known) =>
    match(spec, error.errorResponse ?? error.result, known, 'errorResponse', true),
  expectResult: (spec, error, known) =>
    match(spec, error.result ?? error.partialResult, known, 'expectResult', true),
  writeErrors(spec, error, known) {
    const actual = byIndex(error);
    same('writeErrors', Object.keys(spec as Doc).join(), Object.keys(actual).join());
    for (const [index, expected] of Object.entries(spec as Doc))
      match(expected, actual[index], known, `writeErrors.${index}`, true);
  },
  writeConcernErrors: (spec, error, known) =>
    match(spec, error.writeConcernErrors, known, 'writeConcernErrors', true),
};

/** Checks a failure against an `expectError`. Throws a Mismatch. */
export function checkError(expected: Doc, error: unknown, known: Known): void {
  if (!(error instanceof Error)) throw error;
  for (const [name, spec] of Object.entries(expected)) {
    const check = checks[name];
    if (!check) throw new Error(`expectError.${name} is not known to this runner`);
    if (name.startsWith('errorLabels') && !(error instanceof MongoError))
      differ('error', 'one of the driver', error.message);
    check(spec, error as MongoError & Doc, known);
  }
}
