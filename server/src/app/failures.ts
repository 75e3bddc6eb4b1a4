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

/** Refuses a request for a host that no address can name: what builds links of it would fail. */
export const soundHostOnly: RequestHandler = ({ headers }, _response, next) => {
  const isSound = headers.host === undefined || URL.canParse(`http://${headers.host}`);
  next(isSound ? undefined : new Refusal('malformed_request'));
};

/** Refuses what nothing before has answered. */
export const notFound: RequestHandler = (_request, _response, next) => {
  next(new Refusal('not_found'));
};

/** Answers whatever was thrown on the way to an action, in the same shape as the actions themselves. */
export const answerFailure: ErrorRequestHandler = (error, request, response, _next) => {
  const locale = readerLocale(request.headers['accept-language']);
  answerRefusal(response, httpRefusal(error) ?? toRefusal(error, request.log), locale);
};

/** What Express and its middleware refuse by a status of their own: a missing file, an unreadable address. */
function httpRefusal(error: unknown): Refusal | null {
  const isHttp = error instanceof Error && 'status' in error && !(error instanceof Refusal);
  if (!isHttp || typeof error.status !== 'number' || error.status >= 500) return null;
  return new Refusal(error.status === 404 ? 'not_found' : 'malformed_request');
}
