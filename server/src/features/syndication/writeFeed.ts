import type { Locale } from '@roundhouse/shared/primitives';
import { Feed } from 'feed';
import type { FeedEntry, FeedKind } from './feedEntries.ts';

export type FeedFormat = 'rss' | 'atom';
type About = {
  kind: FeedKind;
  brand: string;
  board: { name: string; slug: string } | null;
  locale: Locale;
  /** Where the site is, without a slash at the end. */
  origin: string;
  /** Where this feed is, on the site. */
  self: string;
};

const NAMES: Record<Locale, Record<FeedKind, string>> = {
  en: { updates: 'Updates', decisions: 'Decisions', ideas: 'New ideas' },
  fr: { updates: 'Bulletins', decisions: 'Décisions', ideas: 'Nouvelles idées' },
};
const PAGES: Record<FeedKind, string> = {
  updates: '/updates',
  decisions: '/decisions',
  ideas: '/',
};

/** Characters that XML 1.0 cannot hold, escaped or not (its production 2, `Char`). */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const clean = (text: string) => text.replace(NOT_XML, '');

/** A feed as RSS 2.0 or Atom (RFC 4287), its links absolute. */
export function writeFeed(about: About, entries: FeedEntry[], format: FeedFormat): string {
  const { kind, brand, board, locale, origin, self } = about;
  const name = `${NAMES[locale][kind]} · ${board ? `${board.name} · ` : ''}${brand}`;
  const page = `${origin}${PAGES[kind]}${board ? `?board=${board.slug}` : ''}`;
  const feed = new Feed({
    id: `${origin}${self}`,
    title: clean(name),
    description: clean(name),
    link: page,
    language: locale,
    copyright: clean(brand),
    generator: 'Roundhouse',
    updated: changedAt(entries),
    feedLinks: { [format]: `${origin}${self}` },
  });
  for (const entry of entries) feed.addItem(toItem(entry, origin));
  return format === 'rss' ? feed.rss2() : feed.atom1();
}

/** When anything in it last changed; the beginning of time where it is empty. */
export function changedAt(entries: FeedEntry[]): Date {
  return new Date(Math.max(0, ...entries.map((entry) => Date.parse(entry.changedAt))));
}

function toItem(entry: FeedEntry, origin: string) {
  const link = `${origin}${entry.path}`;
  return {
    id: link,
    guid: link,
    link,
    title: clean(entry.title),
    description: clean(entry.text),
    date: new Date(entry.changedAt),
    published: new Date(entry.publishedAt),
    ...(entry.author ? { author: [{ name: clean(entry.author) }] } : {}),
  };
}
