import { ORPCError, ValidationError } from '@orpc/server';
import { fieldErrorsOfIssues } from '@roundhouse/shared/errors';
import type { Logger } from 'pino';
import type { z } from 'zod';
import { Refusal } from './refusal.ts';

/**
 * What an error is answered as: a refusal as itself, wrong input as `invalid_input`, and what
 * nobody foresaw as a plain `internal`, logged.
 */
export function toRefusal(error: unknown, log: Logger): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof ORPCError) {
    const known = orpcRefusal(error);
    if (known) return known;
  }
  log.error({ err: error, issues: issuesOf(error) }, 'an action failed');
  return new Refusal('internal');
}

function orpcRefusal(error: ORPCError<string, unknown>): Refusal | null {
  if (error.code !== 'BAD_REQUEST') return null;
  if (!(error.cause instanceof ValidationError)) return new Refusal('malformed_request');
  const issues = error.cause.issues as readonly z.core.$ZodIssue[];
  return new Refusal('invalid_input', { fields: fieldErrorsOfIssues(issues, error.cause.data) });
}

/** Where an answer of ours broke the contract: which fields, never their values. */
function issuesOf(error: unknown) {
  if (!(error instanceof ORPCError && error.cause instanceof ValidationError)) return undefined;
  return error.cause.issues.map(({ path, message }) => ({ path: path?.map(String), message }));
}
