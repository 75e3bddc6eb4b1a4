import type { FieldError } from '@roundhouse/shared/errors';
import { type RequestHandler, Router } from 'express';
import { AUTH_ENDPOINTS } from '../features/accounts/index.ts';
import { isChallenging, requireSolved } from '../features/challenges/index.ts';
import { jsonBody } from './jsonBody.ts';
import type { Parts } from './parts.ts';
import { Refusal } from './refusal.ts';

/** Better Auth's endpoints, behind our own limits. */
export function authRoutes(parts: Parts): Router {
  const router = Router();
  router.use(
    openOnly,
    jsonBody,
    shortOnly,
    limitSignIn(parts),
    solvedOnly(parts),
    (request, response, next) => {
      parts.accounts.handler(request, response).catch(next);
    },
  );
  return router;
}

/** Refuses every endpoint but those we use, by the exact path that Better Auth goes by. */
const openOnly: RequestHandler = ({ method, path }, _response, next) => {
  next(AUTH_ENDPOINTS.has(`${method} ${path}`) ? undefined : new Refusal('not_found'));
};

/** Characters of an e-mail address, as RFC 5321 has it, and of anything else that is sent here. */
const LONGEST = { email: 254, other: 2000 } as const;

/** Refuses texts longer than anybody needs: they would be kept, in accounts and in mails. */
const shortOnly: RequestHandler = ({ body }, _response, next) => {
  const fields = Object.entries(body ?? {}).flatMap(([field, value]): FieldError[] => {
    const limit = field === 'email' ? LONGEST.email : LONGEST.other;
    const isLong = typeof value === 'string' && value.length > limit;
    return isLong ? [{ field, rule: 'too_long', limit }] : [];
  });
  next(fields.length > 0 ? new Refusal('invalid_input', { fields }) : undefined);
};

/** Where challenges are asked for, an account costs some work too. */
function solvedOnly(parts: Parts): RequestHandler {
  return async ({ method, path, headers }, _response, next) => {
    const isSigningUp = method === 'POST' && path === '/sign-up/email';
    if (isSigningUp && (await isChallenging(parts))) await requireSolved(parts, null, headers);
    next();
  };
}

/**
 * Counts tries of passwords and orders of mails by the account they are about and by address, so
 * that neither many addresses on one account nor one address on many accounts gets far.
 */
function limitSignIn({ limits }: Parts): RequestHandler {
  return async (request, _response, next) => {
    const address = request.ip ?? '';
    const isReading = request.method === 'GET' && !request.path.startsWith('/magic-link');
    const email: unknown = request.body?.email;
    const person = typeof email === 'string' ? email.toLowerCase().slice(0, 254) : null;
    await limits.count(isReading ? 'everything' : 'signingIn', { person, address });
    next();
  };
}
