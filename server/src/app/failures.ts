import type { ErrorRequestHandler, RequestHandler } from 'express';
import { answerRefusal } from './answerRefusal.ts';
import { isOriginRefused } from './origin.ts';
import type { Parts } from './parts.ts';
import { readerLocale } from './readerLocale.ts';
import { Refusal } from './refusal.ts';
import { toRefusal } from './toRefusal.ts';

/** Refuses changes that a page of another site asks for. */
export function ownOriginOnly({ config }: Pick<Parts, 'config'>): RequestHandler {
  return (request, _response, next) => {
    next(isOriginRefused(request, config.PUBLIC_URL) ? new Refusal('origin_refused') : undefined);
  };
}

/** Answers whatever was thrown on the way to an action, in the same shape as the actions themselves. */
export const answerFailure: ErrorRequestHandler = (error, request, response, _next) => {
  const locale = readerLocale(request.headers['accept-language']);
  answerRefusal(response, toRefusal(error, request.log), locale);
};
