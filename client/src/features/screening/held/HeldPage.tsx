import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../../app/api.ts';
import { EmptyState, ErrorState, LineSkeletons, PageHead } from '../../../ui/index.ts';
import classes from '../Screening.module.css';
import { HeldPost } from './HeldPost.tsx';

/** Posts of mine that a moderator looks at first, and what became of them. */
export function HeldPage() {
  const { t } = useTranslation('screening');
  const held = useInfiniteQuery(
    api.screening.mine.infiniteOptions({
      input: (cursor: string | undefined) => ({ cursor }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
  );
  const posts = held.data?.pages.flatMap(({ holds }) => holds) ?? [];
  return (
    <>
      <PageHead title={t('held.title')} lead={t('held.lead')} />
      {held.isPending && <LineSkeletons count={4} />}
      {held.isError && <ErrorState error={held.error} onRetry={held.refetch} />}
      {held.isSuccess && posts.length === 0 && (
        <EmptyState title={t('held.none')} action={<Link to="/trust">{t('held.how')}</Link>}>
          {t('held.noneText')}
        </EmptyState>
      )}
      <ul className={classes.list}>
        {posts.map((post) => (
          <HeldPost key={post.id} held={post} />
        ))}
      </ul>
      {held.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={held.isFetchingNextPage}
          onClick={() => held.fetchNextPage()}
        >
          {t('held.more')}
        </Button>
      )}
    </>
  );
}
