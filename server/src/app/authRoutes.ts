import { type RequestHandler, Router } from 'express';
import { jsonBody } from './jsonBody.ts';
import type { Parts } from './parts.ts';

/** Better Auth's endpoints, behind our own limits. */
export function authRoutes(parts: Parts): Router {
  const router = Router();
  router.use(jsonBody, limitSignIn(parts), (request, response, next) => {
    parts.accounts.handler(request, response).catch(next);
  });
  return router;
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
