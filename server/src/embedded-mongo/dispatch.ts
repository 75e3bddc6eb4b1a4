import { aggregate } from './commands/aggregating.ts';
import {
  collStats,
  create,
  dbStats,
  drop,
  dropDatabase,
  listCollections,
  listDatabases,
  renameCollection,
} from './commands/collections.ts';
import type { Answer, Call, Command } from './commands/command.ts';
import { explain } from './commands/explaining.ts';
import { findAndModify } from './commands/findAndModify.ts';
import { handshakeCommands } from './commands/handshake.ts';
import { createIndexes, dropIndexes, listIndexes } from './commands/indexes.ts';
import { count, distinct, find, getMore, killCursors } from './commands/reading.ts';
import { sessionCommands } from './commands/sessions.ts';
import { validate } from './commands/validating.ts';
import { insert, refuseCollation, remove, update } from './commands/writing.ts';
import type { Engine } from './engine.ts';
import { fail, MongoError } from './errors.ts';
import { isNumeric, toNumber } from './numbers.ts';
import { readSession } from './sessions.ts';
import { transient } from './transactions.ts';
import { type Doc, int } from './values.ts';

const commands: Record<string, Command> = {
  ...handshakeCommands,
  ...sessionCommands,
  aggregate,
  collStats,
  collstats: collStats,
  count,
  create,
  createIndexes,
  dbStats,
  dbstats: dbStats,
  delete: remove,
  deleteIndexes: dropIndexes,
  distinct,
  drop,
  dropDatabase,
  dropIndexes,
  explain,
  find,
  findAndModify,
  findandmodify: findAndModify,
  getMore,
  insert,
  killCursors,
  listCollections,
  listDatabases,
  listIndexes,
  renameCollection,
  update,
  validate,
};

/** Options that any command may have. */
const common = new Set([
  '$db',
  'lsid',
  'txnNumber',
  'autocommit',
  'startTransaction',
  '$clusterTime',
  '$readPreference',
  'readConcern',
  'writeConcern',
  'comment',
  'maxTimeMS',
  'apiVersion',
  'apiStrict',
  'apiDeprecationErrors',
  '$audit',
  '$client',
  '$configServerState',
  'databaseVersion',
  'shardVersion',
  'mayBypassWriteBlocking',
  'rawData',
]);

/** How long a command may compute when nobody says, in milliseconds. */
const defaultLimit = 60_000;

function commandFor(name: string, body: Doc): Command {
  const command = Object.hasOwn(commands, name)
    ? commands[name]!
    : fail(59, `no such command: '${name}'`);
  const unknown = Object.keys(body).find(
    (key) => !common.has(key) && !command.options.includes(key),
  );
  if (unknown)
    fail(name === 'find' ? 9 : 40415, `BSON field '${name}.${unknown}' is an unknown field.`);
  if (body.collation !== undefined) refuseCollation(body.collation);
  return command;
}

function deadlineOf(body: Doc): number {
  const limit = isNumeric(body.maxTimeMS) ? toNumber(body.maxTimeMS) : 0;
  if (limit < 0) fail(2, 'maxTimeMS must be non-negative');
  return performance.now() + (limit > 0 ? limit : defaultLimit);
}

const hasFailed = (reply: Doc): boolean =>
  Array.isArray(reply.writeErrors) && reply.writeErrors.length > 0;

/** Runs a command of a transaction; any failure but of reading a cursor aborts it. */
async function runInTransaction(call: Call, command: Command): Promise<Answer> {
  const { sessions } = call.engine;
  if (!command.isTransactional)
    fail(263, `Cannot run '${call.name}' in a multi-document transaction.`);
  const transaction = sessions.transactionFor(call.session!);
  try {
    const answer = await command.run({ ...call, transaction });
    if (hasFailed(answer.reply)) sessions.abort(transaction);
    return answer;
  } catch (error) {
    sessions.abort(transaction);
    throw error;
  }
}

async function run(engine: Engine, body: Doc, connectionId: number): Promise<Answer> {
  const name = Object.keys(body)[0] ?? '';
  const command = commandFor(name, body);
  const database =
    typeof body.$db === 'string' && body.$db !== ''
      ? body.$db
      : fail(73, 'the $db field is missing');
  const session = readSession(body);
  const call: Call = {
    engine,
    name,
    body,
    database,
    session,
    transaction: undefined,
    deadline: deadlineOf(body),
    connectionId,
  };
  if (session?.isTransaction && !(name in sessionCommands)) return runInTransaction(call, command);
  if (session?.number !== undefined && !session.isTransaction) {
    if (!command.isWrite)
      fail(
        50768,
        `txnNumber may only be provided for multi-document transactions and retryable write commands. autocommit:false was not provided, and ${name} is not a retryable write command.`,
      );
    const outcome = engine.sessions.outcomeOf(session);
    if (outcome) return { reply: outcome };
  }
  return command.run(call);
}

/** A failure as a reply, with its labels. */
export function failureReply(error: unknown): Doc {
  if (!(error instanceof MongoError)) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: 0, errmsg: `internal error: ${message}`, code: int(1), codeName: 'InternalError' };
  }
  const { code, codeName, details, labels } = error;
  const errorLabels = code === 251 || code === 112 ? [...new Set([...labels, transient])] : labels;
  return {
    ok: 0,
    errmsg: error.message,
    code: int(code),
    codeName,
    ...details,
    ...(errorLabels.length > 0 && { errorLabels }),
  };
}

/** Answers one command; never throws. */
export async function answer(engine: Engine, body: Doc, connectionId: number): Promise<Answer> {
  try {
    return await run(engine, body, connectionId);
  } catch (error) {
    return { reply: failureReply(error) };
  }
}
