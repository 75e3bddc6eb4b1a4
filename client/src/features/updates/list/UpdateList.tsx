import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CardSkeleton, EmptyState, ErrorState } from '../../../ui/index.ts';
import { UpdateItem } from './UpdateItem.tsx';
import classes from './Updates.module.css';
import { useUpdates } from './useUpdates.ts';

export function UpdateList({ board }: { board: string | undefined }) {
  const { t } = useTranslation('updates');
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useUpdates(board);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <CardSkeleton />;
  const updates = data.pages.flatMap((page) => page.updates);
  if (updates.length === 0)
    return <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>;
  return (
    <>
      <ol className={classes.list}>
        {updates.map((update) => (
          <li key={update.id}>
            <UpdateItem update={update} />
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  );
}
