import { OpenAPIHandler } from '@orpc/openapi/node';
import { API_PREFIX } from '@roundhouse/shared/contract';
import type { RequestHandler } from 'express';
import { setRetryAfter, toORPCError } from './answerRefusal.ts';
import type { Parts } from './parts.ts';
import { Refusal } from './refusal.ts';
import { requestContext } from './requestContext.ts';
import { router } from './router.ts';
import { toRefusal } from './toRefusal.ts';

/** Answers every action of the contract under `/api`; each error leaves as the registry has it. */
export function api(parts: Parts): RequestHandler {
  const handler = new OpenAPIHandler(router, {
    interceptors: [
      async ({ context, next }) => {
        try {
          return await next();
        } catch (error) {
          const refusal = toRefusal(error, context.log);
          setRetryAfter(context.response, refusal);
          throw toORPCError(refusal, context.locale);
        }
      },
    ],
  });
  return async (request, response) => {
    const context = await requestContext(parts, request, response);
    response.setHeader('Cache-Control', 'no-store');
    const { matched } = await handler.handle(request, response, { prefix: API_PREFIX, context });
    if (!matched) throw new Refusal('not_found');
  };
}
