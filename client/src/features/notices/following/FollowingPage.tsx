import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../../app/api.ts';
import { useViewer } from '../../../app/bootstrap.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { MoreButton } from '../../../ui/MoreButton.tsx';
import { PageHead } from '../../../ui/PageHead.tsx';
import { LineSkeletons } from '../../../ui/Skeletons.tsx';
import { SignInFirst } from '../SignInFirst.tsx';
import classes from './Following.module.css';
import { type FollowedRow, FollowingItem } from './FollowingItem.tsx';
import { JustLeft } from './JustLeft.tsx';

/** All that the reader follows, newest first, each with a way out. */
export function FollowingPage() {
  const { t } = useTranslation('inbox');
  const viewer = useViewer();
  if (!viewer) return <SignInFirst title={t('following.title')} next="/following" />;
  return (
    <div className={classes.page}>
      <PageHead title={t('following.title')} lead={t('following.lead')} />
      <FollowingList />
    </div>
  );
}

function FollowingList() {
  const { t } = useTranslation('inbox');
  const [left, setLeft] = useState<FollowedRow | null>(null);
  const query = useInfiniteQuery(
    api.notices.following.infiniteOptions({
      input: (cursor: string | undefined) => (cursor ? { cursor } : {}),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
  );
  const all = query.data?.pages.flatMap((page) => page.following) ?? [];
  const shown = all.filter(({ kind, id }) => left?.kind !== kind || left.id !== id);
  return (
    <>
      {left && <JustLeft key={left.id} left={left} onBack={() => setLeft(null)} />}
      {query.isPending && <LineSkeletons count={6} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && shown.length === 0 && (
        <EmptyState
          title={t('following.none')}
          action={
            <Button component={Link} to="/" variant="default">
              {t('empty.toBoard')}
            </Button>
          }
        >
          {t('following.noneText')}
        </EmptyState>
      )}
      <ul className={classes.list}>
        {shown.map((followed) => (
          <FollowingItem
            key={`${followed.kind}:${followed.id}`}
            followed={followed}
            onLeft={() => setLeft(followed)}
          />
        ))}
      </ul>
      <MoreButton query={query}>{t('more')}</MoreButton>
    </>
  );
}
