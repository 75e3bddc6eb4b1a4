import type { IncomingHttpHeaders } from 'node:http';

const READING_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Origins that are ours for a request: the public address where one is set, else the host it came to. */
export function ownOrigins(host: string | undefined, publicUrl: string | undefined): string[] {
  if (publicUrl) return [new URL(publicUrl).origin];
  return host ? [`http://${host}`, `https://${host}`] : [];
}

/**
 * Whether a request was sent by a page of another site. Programs that are no browsers send neither
 * header and are let through: without a person's cookies they can do no harm in their name.
 */
export function isCrossOrigin(
  headers: IncomingHttpHeaders,
  publicUrl: string | undefined,
): boolean {
  const { origin, host } = headers;
  if (origin !== undefined) return !ownOrigins(host, publicUrl).includes(origin);
  const site = headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}

/** Whether to refuse a request: a change asked for from elsewhere. Links and reads from elsewhere are fine. */
export function isOriginRefused(
  request: { method?: string | undefined; headers: IncomingHttpHeaders },
  publicUrl: string | undefined,
): boolean {
  return !READING_METHODS.has(request.method ?? '') && isCrossOrigin(request.headers, publicUrl);
}
