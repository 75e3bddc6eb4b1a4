import type { ClientSession } from 'mongodb';
import { bucketOperations, collectionOperations } from './collectionOperations.ts';
import { clientOperations, databaseOperations } from './databaseOperations.ts';
import type { Entities } from './entities.ts';
import { checkError } from './expectedErrors.ts';
import type { Doc, Operation } from './format.ts';
import { Mismatch, match } from './matching.ts';
import { runnerOperations, type Testing } from './runnerOperations.ts';
import { sessionOperations } from './sessionOperations.ts';
import { Skipped } from './skipping.ts';

/** One operation on one kind of object: its arguments, entities already looked up. */
export type Operate<T> = (target: T, args: Doc, entities: Entities) => unknown;

const kinds: [string, Record<string, Operate<never>>][] = [
  ['MongoClient', clientOperations],
  ['Db', databaseOperations],
  ['Collection', collectionOperations],
  ['ClientSession', sessionOperations],
  ['GridFSBucket', bucketOperations],
];

/** Arguments as the driver wants them: a session instead of its name, its own spelling of options. */
function prepared(args: Doc, entities: Entities): Doc {
  const ready = { ...args };
  if (typeof args.session === 'string') ready.session = entities.get<ClientSession>(args.session);
  if (typeof args.returnDocument === 'string')
    ready.returnDocument = args.returnDocument.toLowerCase();
  return ready;
}

async function invoke(operation: Operation, testing: Testing): Promise<unknown> {
  const { name, object } = operation;
  const { entities } = testing;
  const args = prepared(operation.arguments ?? {}, entities);
  if (object === 'testRunner') {
    const run = runnerOperations[name];
    if (!run) throw new Skipped(`testRunner.${name} is outside this runner`);
    return run(testing, args);
  }
  const target = entities.get<object>(object);
  if (name === 'withTransaction') {
    const callback = args.callback as Operation[];
    return (target as ClientSession).withTransaction(() => runAll(callback, testing, true), {
      ...args,
      callback: undefined,
    } as never);
  }
  const table = kinds.find(([kind]) => target.constructor.name === kind)?.[1];
  const run = table?.[name];
  if (!run) throw new Skipped(`the driver has no ${target.constructor.name}.${name}`);
  return run(target as never, args, entities);
}

/** Runs one operation and compares what it gives. Throws a Mismatch, or Skipped. */
async function runOperation(
  operation: Operation,
  testing: Testing,
  isCallback: boolean,
): Promise<void> {
  const { expectError, expectResult, ignoreResultAndError } = operation;
  let result: unknown;
  try {
    result = await invoke(operation, testing);
  } catch (error) {
    if (error instanceof Skipped || error instanceof Mismatch) throw error;
    if (!ignoreResultAndError) {
      if (!expectError) throw error;
      checkError(expectError, error, testing.entities);
    }
    if (isCallback) throw error;
    return;
  }
  if (expectError && !ignoreResultAndError)
    throw new Mismatch(`${operation.name}: expected an error, got a result`);
  if (expectResult !== undefined && !ignoreResultAndError)
    match(expectResult, result, testing.entities, operation.name, true);
  if (operation.saveResultAsEntity) testing.entities.set(operation.saveResultAsEntity, result);
}

/**
 * Runs operations one after the other. In a callback of withTransaction an expected error is thrown
 * on, so that the driver sees it and decides.
 */
export async function runAll(
  operations: Operation[],
  testing: Testing,
  isCallback = false,
): Promise<void> {
  for (const operation of operations) await runOperation(operation, testing, isCallback);
}
