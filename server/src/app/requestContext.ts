import type { Request, Response } from 'express';
import { noteVisit } from '../features/trust/index.ts';
import type { Parts } from './parts.ts';
import type { RequestContext } from './procedure.ts';
import { readerLocale } from './readerLocale.ts';

/** Learns who asks, from where and in what language. */
export async function requestContext(
  parts: Parts,
  request: Request,
  response: Response,
): Promise<RequestContext> {
  const found = await parts.sessions.find(request.headers);
  for (const line of found?.renewedCookies ?? []) response.appendHeader('Set-Cookie', line);
  if (found) await noteVisit(parts, found.asker.id);
  return {
    parts,
    asker: found?.asker ?? null,
    locale: found?.locale ?? readerLocale(request.headers['accept-language']),
    address: request.ip ?? '',
    agent: request.headers['user-agent'] ?? '',
    request,
    response,
    log: request.log,
  };
}
