import { ORPCError } from '@orpc/client';
import { ERROR_STATUSES, isErrorCode } from '@roundhouse/shared/errors';
import type { SendFailure } from './intent.ts';

/** The error that a direct call would have thrown, for `useErrorText` and `fieldErrorsOf`. */
export function failureError({ code, details }: SendFailure): ORPCError<string, object> {
  const status = isErrorCode(code) ? ERROR_STATUSES[code] : 500;
  return new ORPCError(code, { status, data: details, defined: true });
}
