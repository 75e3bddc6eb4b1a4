import { ORPCError } from '@orpc/client';
import { type FieldError, isErrorCode } from '@roundhouse/shared/errors';
import { PASSWORD_LIMITS } from '@roundhouse/shared/site';
import { SpokenError } from '../../app/errors.ts';

interface Refusal {
  code?: string;
  message?: string;
  data?: unknown;
}

const fields: Record<string, FieldError> = {
  INVALID_EMAIL: { field: 'email', rule: 'wrong_format' },
  INVALID_NAME: { field: 'name', rule: 'too_short', limit: 2 },
  PASSWORD_TOO_SHORT: { field: 'password', rule: 'too_short', limit: PASSWORD_LIMITS.min },
  PASSWORD_TOO_LONG: { field: 'password', rule: 'too_long', limit: PASSWORD_LIMITS.max },
};

/**
 * What Better Auth answered, as an error of our own registry, so that forms need know one kind
 * only. Our own limits stand before it and answer in the registry's shape already.
 */
export function toSignInError(status: number, { code = '', data }: Refusal): Error {
  if (isErrorCode(code)) return new ORPCError(code, { status, data });
  if (code === 'INVALID_EMAIL_OR_PASSWORD') return new SpokenError('wrong_password');
  if (code === 'INVALID_TOKEN' || code === 'TOKEN_EXPIRED') return new SpokenError('link_expired');
  if (code === 'BANNED_USER') return new SpokenError('account_banned');
  if (code.startsWith('USER_ALREADY_EXISTS'))
    return new ORPCError('email_taken', { status, data: {} });
  const field = fields[code];
  if (field) return new ORPCError('invalid_input', { status, data: { fields: [field] } });
  if (status === 401) return new ORPCError('not_signed_in', { status, data: {} });
  return new ORPCError('internal', { status, data: {} });
}
