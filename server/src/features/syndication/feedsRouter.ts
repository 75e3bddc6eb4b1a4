import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import { type Request, type Response, Router } from 'express';
import { addressing } from '../../app/addressing.ts';
import type { Parts } from '../../app/parts.ts';
import { readerLocale } from '../../app/readerLocale.ts';
import { Refusal } from '../../app/refusal.ts';
import { FEED_KINDS, type FeedKind, readEntries } from './feedEntries.ts';
import { changedAt, type FeedFormat, writeFeed } from './writeFeed.ts';

const TYPES: Record<FeedFormat, string> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
};
/** How long a reader need not ask again. */
const MAX_AGE_SECONDS = 300;

/** `/feeds/updates.atom`, `/feeds/ideas.rss?board=slug&lang=fr` and so on, for everyone. */
export function feedsRouter(parts: Parts): Router {
  const router = Router();
  router.get('/:name', (request, response) => answerFeed(parts, request, response));
  return router;
}

async function answerFeed(parts: Parts, request: Request, response: Response) {
  const { kind, format } = readName(String(request.params.name));
  const query = new URL(request.originalUrl, 'http://localhost').searchParams;
  const slug = query.get('board');
  const board = slug === null ? null : await parts.boards.getBySlug(slug);
  const brand = await parts.site.brand();
  if (!brand || (slug !== null && !board)) throw new Refusal('not_found');
  const asked = LOCALES.find((known) => known === query.get('lang'));
  const locale: Locale = asked ?? readerLocale(request.headers['accept-language']);
  const entries = await readEntries[kind](parts, { board, locale });
  const origin = originOf(parts, request);
  const self = selfOf(kind, format, slug, asked);
  const about = { kind, brand: brand.name, board, locale, origin, self };
  response.set({
    'Content-Type': TYPES[format],
    'Cache-Control': `public, max-age=${MAX_AGE_SECONDS}`,
    'Last-Modified': changedAt(entries).toUTCString(),
  });
  if (!asked) response.vary('Accept-Language');
  // Express makes the ETag, and answers 304 to who has this already.
  response.send(writeFeed(about, entries, format));
}

function readName(name: string): { kind: FeedKind; format: FeedFormat } {
  const [, kind, format] = /^([a-z]+)\.(rss|atom)$/.exec(name) ?? [];
  const known = FEED_KINDS.find((each) => each === kind);
  if (!known) throw new Refusal('not_found');
  return { kind: known, format: format as FeedFormat };
}

/** Feeds leave the site, so their links are absolute: by the public address, else as it was asked. */
function originOf({ config }: Parts, { protocol, headers }: Request): string {
  const { publicUrl } = addressing(config);
  return config.PUBLIC_URL || !headers.host ? publicUrl : `${protocol}://${headers.host}`;
}

function selfOf(kind: FeedKind, format: FeedFormat, slug: string | null, lang: Locale | undefined) {
  const query = new URLSearchParams();
  if (slug !== null) query.set('board', slug);
  if (lang) query.set('lang', lang);
  return `/feeds/${kind}.${format}${query.size > 0 ? `?${query}` : ''}`;
}
