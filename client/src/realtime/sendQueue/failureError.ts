import { ORPCError } from '@orpc/client';
import { type ErrorCode, errorRegistry } from '@roundhouse/shared/errors';
import type { SendFailure } from './intent.ts';

/** The error that a direct call would have thrown, for `useErrorText` and `fieldErrorsOf`. */
export function failureError({ code, details }: SendFailure): ORPCError<string, object> {
  const status = Object.hasOwn(errorRegistry, code) ? errorRegistry[code as ErrorCode].status : 500;
  return new ORPCError(code, { status, data: details, defined: true });
}
