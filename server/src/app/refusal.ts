import { type ErrorCode, type ErrorDetails, errorRegistry } from '@roundhouse/shared/errors';

/** Thrown by a use case that will not do what is asked; answered with the code's status and details. */
export class Refusal<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly status: number;
  readonly details: ErrorDetails<C>;

  constructor(
    code: C,
    ...details: Record<string, never> extends ErrorDetails<C>
      ? [ErrorDetails<C>?]
      : [ErrorDetails<C>]
  ) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.status = errorRegistry[code].status;
    this.details = details[0] ?? ({} as ErrorDetails<C>);
  }
}
