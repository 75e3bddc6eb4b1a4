import { Button } from '@mantine/core';
import type { Topic } from '@roundhouse/shared/comments';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, ErrorState, LineSkeletons } from '../../../ui/index.ts';
import { CommentItem } from './CommentItem.tsx';
import classes from './Talk.module.css';
import { threadsOf } from './threads.ts';
import type { useComments } from './useComments.ts';
import { useWaiting } from './useWaiting.ts';

interface Props {
  topic: Topic;
  talk: ReturnType<typeof useComments>;
  /** Goes from the part around a linked comment to the whole talk; missing where all of it is here. */
  onShowAll: (() => void) | undefined;
}

/** The threads loaded so far, through all states of loading them. */
export function Threads({ topic, talk, onShowAll }: Props) {
  const { t } = useTranslation('comments');
  const { comments, hasNextPage, isFetchingNextPage, isFetchNextPageError } = talk;
  const waiting = useWaiting(topic, comments);
  const threads = useMemo(() => threadsOf(comments, waiting), [comments, waiting]);
  if (talk.isPending) return <LineSkeletons count={5} />;
  if (talk.isError && threads.length === 0) {
    return <ErrorState error={talk.error} onRetry={() => void talk.refetch()} />;
  }
  if (threads.length === 0)
    return <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>;
  return (
    <div className={classes.threads}>
      {onShowAll && (
        <Button variant="default" size="sm" onClick={onShowAll}>
          {t('showAll')}
        </Button>
      )}
      <ul className={classes.list}>
        {threads.map((branch) => (
          <CommentItem key={branch.comment.id} branch={branch} />
        ))}
      </ul>
      {isFetchNextPageError && (
        <ErrorState error={talk.error} onRetry={() => void talk.fetchNextPage()} />
      )}
      {hasNextPage && !isFetchNextPageError && (
        <Button
          variant="default"
          loading={isFetchingNextPage}
          onClick={() => void talk.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </div>
  );
}
