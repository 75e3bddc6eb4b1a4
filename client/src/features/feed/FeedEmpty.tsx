import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBootstrap } from '../../app/bootstrap.ts';
import { EmptyState } from '../../ui/index.ts';
import { type FeedState, feedAddress } from './feedState.ts';

/** Nothing matches: why, and what to do about it, according to what was asked for. */
export function FeedEmpty({ state }: { state: FeedState }) {
  const { t } = useTranslation('feed');
  const { boards } = useBootstrap();
  const why = reasonOf(state);
  const isClosed = boards.some((board) => board.slug === state.board && board.isClosed);
  const clear = feedAddress({ sort: state.sort, board: state.board });
  return (
    <EmptyState
      title={t(`empty.${why}.title`, { q: state.q, tag: state.tag })}
      action={
        <>
          {why !== 'board' && (
            <Button component={Link} to={clear} variant="default">
              {t('empty.clear')}
            </Button>
          )}
          {!isClosed && why !== 'supported' && (
            <Button component={Link} to="/post" color="signal">
              {t('masthead.post')}
            </Button>
          )}
        </>
      }
    >
      {t(`empty.${why}.text`)}
    </EmptyState>
  );
}

function reasonOf(state: FeedState) {
  if (state.q) return 'search';
  if (state.show) return state.show;
  if (state.status) return 'filter';
  return state.kind || state.tag || state.sort.startsWith('top-') ? 'filter' : 'board';
}
