import type { FeedPage } from '@roundhouse/shared/feed';
import type { IdeaCard } from '@roundhouse/shared/ideas';
import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBootstrap } from '../../app/bootstrap.ts';
import { useLive } from '../../realtime/index.ts';
import { useAnnounce } from '../../ui/index.ts';
import { type FeedState, feedAddress } from './feedState.ts';
import { isNews } from './matches.ts';
import { feedQuery } from './useFeed.ts';

/** News is told aloud at most this often, in ms. */
const ANNOUNCE_EVERY_MS = 20_000;

interface News {
  list: string;
  waiting: IdeaCard[];
  /** Shown on request: they stand before all others until the list is fetched anew. */
  pinned: ReadonlySet<string>;
}

/** New ideas wait here until the reader asks for them; nothing moves by itself. */
export function useNewIdeas(state: FeedState, cards: IdeaCard[]) {
  const { boards, viewer } = useBootstrap();
  const queries = useQueryClient();
  const list = feedAddress(state);
  const [news, setNews] = useState<News>(() => noNews(list));
  const current = useMemo(() => (news.list === list ? news : noNews(list)), [news, list]);

  useLive('idea.posted', (card) => {
    if (!isNews(card, state, boards, viewer?.id)) return;
    setNews((before) => {
      const known = before.list === list ? before : noNews(list);
      if (known.waiting.some((each) => each.id === card.id)) return known;
      return { ...known, waiting: [card, ...known.waiting] };
    });
  });
  // A refetch may have brought some of them meanwhile.
  const waiting = useMemo(() => missingFrom(cards, current.waiting), [cards, current.waiting]);
  useAnnounceCount(waiting.length);

  /** Puts what waits at the top; answers the first of it. */
  function show(): string | undefined {
    queries.setQueryData<InfiniteData<FeedPage>>(feedQuery(state).queryKey, (data) =>
      data ? withNew(data, waiting) : data,
    );
    const pinned = new Set([...current.pinned, ...waiting.map((card) => card.id)]);
    setNews({ list, waiting: [], pinned });
    return waiting[0]?.id;
  }

  return { count: waiting.length, pinned: current.pinned, show };
}

function missingFrom(cards: IdeaCard[], waiting: IdeaCard[]): IdeaCard[] {
  if (waiting.length === 0) return waiting;
  const known = new Set(cards.map((card) => card.id));
  return waiting.filter((card) => !known.has(card.id));
}

const noNews = (list: string): News => ({ list, waiting: [], pinned: new Set() });

/** The pages with `cards` at the start of the first; those that are there already stay as they are. */
export function withNew(data: InfiniteData<FeedPage>, cards: IdeaCard[]): InfiniteData<FeedPage> {
  const [first, ...others] = data.pages;
  if (!first) return data;
  const known = new Set(data.pages.flatMap((page) => page.ideas.map((idea) => idea.id)));
  const added = cards.filter((card) => !known.has(card.id));
  return { ...data, pages: [{ ...first, ideas: [...added, ...first.ideas] }, ...others] };
}

function useAnnounceCount(count: number): void {
  const { t } = useTranslation('feed');
  const announce = useAnnounce();
  const toldAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (count === 0) return;
    const wait = Math.max(0, toldAt.current + ANNOUNCE_EVERY_MS - performance.now());
    const timer = setTimeout(() => {
      toldAt.current = performance.now();
      announce(t('news.pill', { count }));
    }, wait);
    return () => clearTimeout(timer);
  }, [count, announce, t]);
}
