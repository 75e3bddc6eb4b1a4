import type { Collection } from '../catalogue/catalogue.ts';
import type { Engine } from '../engine.ts';
import { fail } from '../errors.ts';
import { HeldByTransaction } from '../storage/commits.ts';
import type { View } from '../storage/storage.ts';
import type { WriteContext } from '../storage/writing.ts';
import type { SessionFields } from '../transactions/sessions.ts';
import type { Transaction } from '../transactions/transactions.ts';
import { inTurn } from '../turns.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { aliasOf } from '../values/types.ts';
import { type Doc, isDoc } from '../values/values.ts';
import type { Login } from '../wire/login.ts';
import type { RawBatch } from '../wire/wire.ts';

/** Who sent a command: a connection, with its login where one is asked for. */
export interface Client {
  id: number;
  login?: Login | undefined;
  /** What the application calls itself in its handshake. */
  appName?: string | undefined;
}

/** One command on its way: what was sent, and what it may reach. */
export interface Call {
  engine: Engine;
  name: string;
  body: Doc;
  database: string;
  session: SessionFields | undefined;
  transaction: Transaction | undefined;
  /** What the session kept of this very command, when a retryable write is repeated. */
  earlier: Doc | undefined;
  /** When maxTimeMS is over, in `performance.now()` milliseconds. */
  deadline: number;
  client: Client;
}

/** A reply, with its cursor's documents in their encoded form. */
export interface Answer {
  reply: Doc;
  batch?: RawBatch;
}

/** How a command is declared. */
export interface Command {
  /** The options it takes, besides those that every command takes. */
  options: string[];
  /** Who has not logged in may send it. */
  isOpen?: boolean;
  /** It may be repeated with the same txnNumber. */
  isWrite?: boolean;
  /** It may be part of a multi-document transaction. */
  isTransactional?: boolean;
  run(call: Call): Answer | Promise<Answer>;
}

/** What a call reads: its transaction's view, or the latest state. */
export const viewOf = ({ engine, transaction }: Call): View =>
  transaction?.overlay ?? engine.storage;

/** What a call writes through. */
export const writerOf = ({ engine, transaction }: Call): WriteContext =>
  transaction ? engine.locks.within(transaction) : engine.locks.plain();

/** In place of a reply when a write goes on in another commit. */
export const unfinished: Doc = {};

/**
 * Runs a write: within a transaction at once, else in the next group commit. `step` gives the reply;
 * it may be run again after it waited for a lock. Of a retryable write the outcome is kept in the
 * same commit, so that a repetition does nothing twice: the reply, or what `progress` tells.
 */
export async function runWrite(call: Call, step: () => Doc, progress?: () => Doc): Promise<Answer> {
  const run = (): Doc => inTurn(call.deadline, step, Infinity);
  if (call.transaction) return { reply: run() };
  const { commits, sessions } = call.engine;
  const { session } = call;
  const keep = (outcome: Doc): void => {
    if (session?.number !== undefined && outcome !== unfinished) sessions.keep(session, outcome);
  };
  const reply = await commits.write(() => {
    try {
      const result = run();
      keep(progress?.() ?? result);
      return result;
    } catch (error) {
      if (progress && error instanceof HeldByTransaction) keep(progress());
      throw error;
    }
  });
  return { reply };
}

/** Lets a fail point strike before a statement of a retryable write. */
export function beforeStatement({ engine, session, transaction, body }: Call): void {
  if (session?.number !== undefined && !transaction) engine.failPoints.beforeStatement(body);
}

/** The collection that a command names, as `database.collection`. Throws 73 for what is no name. */
export function namespaceOf(call: Call, field = call.name): string {
  const name = call.body[field];
  if (typeof name !== 'string')
    return fail(73, `collection name has invalid type ${aliasOf(name)}`);
  if (name === '') return fail(73, `Invalid namespace specified '${call.database}.'`);
  return `${call.database}.${name}`;
}

export const collectionOf = (call: Call, field?: string): Collection | undefined =>
  lookUp(call, namespaceOf(call, field));

/** A collection as a call sees it: its transaction's own, or anybody's. */
export const lookUp = ({ engine, transaction }: Call, ns: string): Collection | undefined =>
  transaction?.created.get(ns) ?? engine.catalogue.get(ns);

/** A collection to write to, made if need be: in a transaction for it alone, until it commits. */
export function lookUpOrMake(call: Call, ns: string): Collection {
  const existing = lookUp(call, ns);
  if (existing) return existing;
  const draft = call.engine.catalogue.draft(ns);
  if (!call.transaction) return call.engine.catalogue.adopt(draft);
  call.transaction.created.set(ns, draft);
  return draft;
}

/** A whole, non-negative number among the options; undefined when absent. Throws 2, 14, 9. */
export function countOption(
  body: Doc,
  name: string,
  max = Number.MAX_SAFE_INTEGER,
): number | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (!isNumeric(value))
    return fail(
      14,
      `BSON field '${name}' is the wrong type '${aliasOf(value)}', expected a number`,
    );
  const number = Math.trunc(toNumber(value));
  if (number < 0 || Number.isNaN(number))
    return fail(2, `${name} value must be non-negative, but received: ${number}`);
  return Math.min(number, max);
}

/** A document among the options, empty when absent. Throws 14. */
export function docOption(body: Doc, name: string): Doc {
  const value = body[name];
  if (value === undefined || value === null) return {};
  return isDoc(value)
    ? value
    : fail(
        14,
        `BSON field '${name}' is the wrong type '${aliasOf(value)}', expected type 'object'`,
      );
}

/** An array among the options. Throws 40414 when it is missing, 14 when it is something else. */
export function arrayOption(call: Call, name: string): unknown[] {
  const value = call.body[name];
  if (value === undefined)
    return fail(40414, `BSON field '${call.name}.${name}' is missing but a required field`);
  return Array.isArray(value)
    ? value
    : fail(
        14,
        `BSON field '${call.name}.${name}' is the wrong type '${aliasOf(value)}', expected type 'array'`,
      );
}

/** The flag's value; absent is `otherwise`. */
export function flagOption(body: Doc, name: string, otherwise = false): boolean {
  const value = body[name];
  if (value === undefined) return otherwise;
  return value === true || (isNumeric(value) && toNumber(value) !== 0);
}
