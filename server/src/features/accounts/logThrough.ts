import { isAPIError } from 'better-auth/api';
import type { Logger } from 'pino';

/** Better Auth's warnings and errors in our log. Its arguments are left out but for errors: they may hold addresses. */
export function logThrough(log: Logger) {
  return {
    level: 'warn' as const,
    log(
      level: 'debug' | 'info' | 'success' | 'warn' | 'error',
      message: string,
      ...args: unknown[]
    ) {
      const err = args.find((arg) => arg instanceof Error);
      log[level === 'success' ? 'info' : level]({ part: 'accounts', err }, message);
    },
  };
}

/** Logs what went wrong on our side; a wrong password or a missing field is an answer, not a failure. */
export function logUnexpected(log: Logger, error: unknown): void {
  if (isAPIError(error) && error.statusCode < 500) return;
  log.error({ part: 'accounts', err: error }, 'accounts failed');
}
