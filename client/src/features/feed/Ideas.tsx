import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState, FreshPill } from '../../ui/index.ts';
import { CardList } from './CardList.tsx';
import { FeedEmpty } from './FeedEmpty.tsx';
import { FeedFoot } from './FeedFoot.tsx';
import { FeedSkeleton } from './FeedSkeleton.tsx';
import { type FeedState, feedAddress } from './feedState.ts';
import { focusCard } from './focusCard.ts';
import type { LayoutKind } from './layout.ts';
import { rankCards } from './ranking.ts';
import { useFeed } from './useFeed.ts';
import { useNewIdeas } from './useNewIdeas.ts';

/** The list itself, through all its states. */
export function Ideas({ state, layout }: { state: FeedState; layout: LayoutKind }) {
  const { t } = useTranslation('feed');
  const feed = useFeed(state);
  const news = useNewIdeas(state, feed.cards);
  const { cards, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = feed;
  const ranked = useMemo(
    () => (state.q ? cards.map((card) => card.id) : rankCards(cards, state.sort, news.pinned)),
    [cards, state.q, state.sort, news.pinned],
  );
  const fetchMore = useCallback(() => {
    if (!isFetching && !isFetchNextPageError) void fetchNextPage();
  }, [isFetching, isFetchNextPageError, fetchNextPage]);

  if (feed.isPending) return <FeedSkeleton kind={layout} />;
  if (feed.isError && cards.length === 0) {
    return <ErrorState error={feed.error} onRetry={() => void feed.refetch()} />;
  }
  return (
    <>
      <FreshPill
        isAnnounced
        text={news.count > 0 ? t('news.pill', { count: news.count }) : null}
        onShow={() => focusCard(news.show())}
      />
      {cards.length === 0 ? (
        <FeedEmpty state={state} />
      ) : (
        <CardList
          name={`${feedAddress(state)} ${news.pinned.size}`}
          cards={cards}
          ranked={ranked}
          kind={layout}
          hasMore={hasNextPage}
          onNearEnd={fetchMore}
        />
      )}
      <FeedFoot
        layout={layout}
        count={cards.length}
        hasMore={hasNextPage}
        error={isFetchNextPageError ? feed.error : null}
        onRetry={() => void fetchNextPage()}
      />
    </>
  );
}
