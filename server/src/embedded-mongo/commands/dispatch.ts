import type { Engine } from '../engine.ts';
import { fail, MongoError } from '../errors.ts';
import { checkConcerns, clusterTimeFields, unsatisfied } from '../transactions/clusterTime.ts';
import { readSession } from '../transactions/sessions.ts';
import { transient } from '../transactions/transactions.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { type Doc, int } from '../values/values.ts';
import { aggregate } from './aggregating.ts';
import { backup } from './backingUp.ts';
import {
  collStats,
  create,
  dbStats,
  drop,
  dropDatabase,
  listCollections,
  listDatabases,
  renameCollection,
} from './collections.ts';
import type { Answer, Call, Client, Command } from './command.ts';
import { explain } from './explaining.ts';
import { ClosedByFailPoint } from './failPoints.ts';
import { findAndModify } from './findAndModify.ts';
import { handshakeCommands } from './handshake.ts';
import { createIndexes, dropIndexes, listIndexes } from './indexes.ts';
import { count, distinct, find, getMore, killCursors } from './reading.ts';
import { sessionCommands } from './sessions.ts';
import { validate } from './validating.ts';
import { insert, refuseCollation, remove, update } from './writing.ts';

/** For tests of drivers; without it set, it costs nothing. */
const configureFailPoint: Command = {
  options: ['configureFailPoint', 'mode', 'data'],
  run(call) {
    call.engine.failPoints.configure(call.body);
    return { reply: { ok: 1 } };
  },
};

const commands: Record<string, Command> = {
  ...handshakeCommands,
  ...sessionCommands,
  aggregate,
  backup,
  configureFailPoint,
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

/** An option that a command does not have; some commands have a code or wording of their own. */
function refuseOption(name: string, option: string): never {
  if (name === 'find') fail(9, `Failed to parse: ${option}. Unrecognized field '${option}'.`);
  if (name === 'aggregate') fail(9, `unrecognized field '${option}'`);
  if (/^findandmodify$/i.test(name)) fail(51177, `BSON field '${option}' is an unknown field.`);
  if (name === 'createIndexes')
    fail(2, `Invalid field specified for createIndexes command: ${option}`);
  return fail(40415, `BSON field '${name}.${option}' is an unknown field.`);
}

function commandFor(name: string, body: Doc, { login }: Client): Command {
  const command = Object.hasOwn(commands, name)
    ? commands[name]!
    : fail(59, `no such command: '${name}'`);
  if (login && login.user === undefined && !command.isOpen)
    fail(13, `command ${name} requires authentication`);
  const unknown = Object.keys(body).find(
    (key) => !common.has(key) && !command.options.includes(key),
  );
  if (unknown) refuseOption(name, unknown);
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

async function run(engine: Engine, body: Doc, client: Client): Promise<Answer> {
  const name = Object.keys(body)[0] ?? '';
  const command = commandFor(name, body, client);
  const database =
    typeof body.$db === 'string' && body.$db !== ''
      ? body.$db
      : fail(73, 'the $db field is missing');
  checkConcerns(body);
  const session = readSession(body);
  const call: Call = {
    engine,
    name,
    body,
    database,
    session,
    transaction: undefined,
    earlier: undefined,
    deadline: deadlineOf(body),
    client,
  };
  if (session?.number === undefined) return command.run(call);
  return engine.sessions.inTurn(session, async () => {
    if (session.isTransaction)
      return name in sessionCommands ? command.run(call) : runInTransaction(call, command);
    if (!command.isWrite)
      fail(
        50768,
        `txnNumber may only be provided for multi-document transactions and retryable write commands. autocommit:false was not provided, and ${name} is not a retryable write command.`,
      );
    return command.run({ ...call, earlier: engine.sessions.recall(session) });
  });
}

/** Codes after which a driver may send a retryable write again. */
const retryable = new Set([6, 7, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);

/** Codes after which a whole transaction may be tried again, whichever of its commands failed. */
const restartable = new Set([24, 112, 246, 251, 267]);

const isEnd = (body: Doc): boolean => 'commitTransaction' in body || 'abortTransaction' in body;

/** The labels that a failure gets: its own, or what a driver may do after its code. */
function labelsFor(code: number, own: string[] | undefined, body: Doc): string[] {
  if (own) return own;
  const isWithin = body.autocommit !== undefined && !isEnd(body);
  if (body.autocommit !== undefined && restartable.has(code)) return [transient];
  if (body.txnNumber === undefined || !retryable.has(code)) return [];
  return [isWithin ? transient : 'RetryableWriteError'];
}

/** A failure as a reply, with its labels. */
export function failureReply(error: unknown, body: Doc = {}): Doc {
  if (!(error instanceof MongoError)) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: 0, errmsg: `internal error: ${message}`, code: int(1), codeName: 'InternalError' };
  }
  const { code, codeName, details, labels } = error;
  const errorLabels = labelsFor(code, labels, body);
  return {
    ok: 0,
    errmsg: error.message,
    code: int(code),
    codeName,
    ...details,
    ...(errorLabels.length > 0 && { errorLabels }),
  };
}

/** A reply with the error of its write concern, and the label that it may carry. */
function withConcernError(
  reply: Doc,
  writeConcernError: Doc,
  labels: string[] | undefined,
  body: Doc,
): Doc {
  const code = toNumber(writeConcernError.code as never);
  const isWithin = body.autocommit !== undefined && !isEnd(body);
  const errorLabels = isWithin ? [] : labelsFor(code, labels, body);
  return { ...reply, writeConcernError, ...(errorLabels.length > 0 && { errorLabels }) };
}

/** Answers one command. Throws ClosedByFailPoint only. */
export async function answer(engine: Engine, body: Doc, client: Client): Promise<Answer> {
  let result: Answer;
  try {
    const injected = await engine.failPoints.before(Object.keys(body)[0] ?? '', client.appName);
    result = await run(engine, body, client);
    const error = injected?.error ?? unsatisfied(body);
    if (error)
      result = { ...result, reply: withConcernError(result.reply, error, injected?.labels, body) };
  } catch (error) {
    if (error instanceof ClosedByFailPoint) throw error;
    result = { reply: failureReply(error, body) };
  }
  if (engine.failPoints.closes(body)) throw new ClosedByFailPoint();
  return { ...result, reply: { ...result.reply, ...clusterTimeFields() } };
}
