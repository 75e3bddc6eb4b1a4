import { expect, it } from 'vitest';
import { codeOf, fieldErrorsOf } from '../../app/errors.ts';
import { toSignInError } from './authErrors.ts';

it('names the field that a password rule is about', () => {
  const error = toSignInError(400, { code: 'PASSWORD_TOO_SHORT' });
  expect(fieldErrorsOf(error, 'en')).toEqual({ password: 'Too short: at least 10 characters.' });
});

it('says that an address is taken, as an action would', () => {
  expect(codeOf(toSignInError(422, { code: 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL' }))).toBe(
    'email_taken',
  );
});

it('keeps what our own limits answered', () => {
  const error = toSignInError(429, { code: 'too_many_requests', data: { retryAfterSeconds: 30 } });
  expect(error).toMatchObject({ code: 'too_many_requests', data: { retryAfterSeconds: 30 } });
});

it('takes what it does not know for a failure of ours', () => {
  expect(codeOf(toSignInError(500, {}))).toBe('internal');
});
