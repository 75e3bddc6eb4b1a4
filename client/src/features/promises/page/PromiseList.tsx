import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../../app/api.ts';
import { EmptyState, ErrorState, LineSkeletons } from '../../../ui/index.ts';
import { MoreButton } from '../../../ui/MoreButton.tsx';
import { PromiseRow } from './PromiseRow.tsx';
import classes from './PromisesPage.module.css';
import type { PromisesState } from './promisesState.ts';

/** One of the three lists, live and in pages. */
export function PromiseList({ state, isReady }: { state: PromisesState; isReady: boolean }) {
  const { t } = useTranslation('promisesPage');
  const promises = useInfiniteQuery({
    ...api.promises.list.infiniteOptions({
      input: (cursor: string | undefined) => ({ ...state, cursor }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
    enabled: isReady,
  });
  if (promises.isPending) return <LineSkeletons count={6} />;
  if (promises.isError && !promises.data) {
    return <ErrorState error={promises.error} onRetry={() => void promises.refetch()} />;
  }
  const rows = promises.data?.pages.flatMap((page) => page.rows) ?? [];
  if (rows.length === 0) {
    return (
      <EmptyState
        title={t(`empty.${state.list}.title`)}
        action={
          <Button component={Link} to="/?sort=top" variant="default">
            {t('empty.action')}
          </Button>
        }
      >
        {t(`empty.${state.list}.text`)}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={classes.list} aria-label={t(`lists.${state.list}`)}>
        {rows.map((row) => (
          <PromiseRow key={row.idea.id} {...row} />
        ))}
      </ul>
      <MoreButton query={promises}>{t('more')}</MoreButton>
    </>
  );
}
