import type { Board } from '@roundhouse/shared/boards';
import { type LocalText, readLocalText } from '@roundhouse/shared/localText';
import type { Locale } from '@roundhouse/shared/primitives';
import type { Parts } from '../../app/parts.ts';
import { presentDecisions } from '../decisions/index.ts';
import { presentCards } from '../ideas/index.ts';
import { presentUpdateCards } from '../updates/index.ts';

/** One thing in a feed; its text is plain. */
export type FeedEntry = {
  id: string;
  title: string;
  text: string;
  /** Where it leads, on this site. */
  path: string;
  author: string | null;
  publishedAt: string;
  changedAt: string;
};
type Wanted = { board: Board | null; locale: Locale };

/** What can be subscribed to in a feed reader. */
export const FEED_KINDS = ['updates', 'decisions', 'ideas'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];
/** Entries of a feed, the newest. */
const ENTRIES = 30;

export const readEntries: Record<FeedKind, (parts: Parts, wanted: Wanted) => Promise<FeedEntry[]>> =
  {
    async updates(parts, { board, locale }) {
      const stored = await parts.updates.published({ boardId: board?.id }, ENTRIES);
      const cards = await presentUpdateCards(parts, stored);
      return cards.map(({ id, slug, title, excerpt, rep, publishedAt, editedAt }) => ({
        id,
        title: inLocale(title, locale),
        text: inLocale(excerpt, locale),
        path: `/updates/${id}/${slug}`,
        author: rep.person.name,
        publishedAt: publishedAt ?? '',
        changedAt: editedAt ?? publishedAt ?? '',
      }));
    },

    async decisions(parts, { board, locale }) {
      const records = await parts.decisions.list({ boardId: board?.id }, null, ENTRIES);
      const decisions = await presentDecisions(parts, records);
      return decisions.map(({ id, ideaId, idea, text, reason, by, createdAt }) => ({
        id,
        title: `${idea.title}: ${inLocale(text, locale)}`,
        text: inLocale(reason, locale),
        path: `/ideas/${ideaId}${idea.slug && `/${idea.slug}`}`,
        author: by.person.name,
        publishedAt: createdAt,
        changedAt: createdAt,
      }));
    },

    async ideas(parts, { board }) {
      const filter = { boardId: board?.id };
      const page = { filter, order: ['createdAt'] as const, after: null, limit: ENTRIES };
      const shown = (await parts.feed.page(page)).filter(({ hidden }) => !hidden);
      const cards = await presentCards(parts, shown);
      return cards.map(({ id, slug, title, excerpt, author, createdAt, editedAt }) => ({
        id,
        title,
        text: excerpt,
        path: `/ideas/${id}/${slug}`,
        author: author?.name ?? null,
        publishedAt: createdAt,
        changedAt: editedAt ?? createdAt,
      }));
    },
  };

const inLocale = (text: LocalText, locale: Locale) => readLocalText(text, locale).text;
