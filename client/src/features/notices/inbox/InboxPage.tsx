import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useViewer } from '../../../app/bootstrap.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { MoreButton } from '../../../ui/MoreButton.tsx';
import { PageHead } from '../../../ui/PageHead.tsx';
import { LineSkeletons } from '../../../ui/Skeletons.tsx';
import { useUnread } from '../bell/useUnread.ts';
import { SignInFirst } from '../SignInFirst.tsx';
import { groupNotices } from './groupNotices.ts';
import classes from './Inbox.module.css';
import { MarkAllRead } from './MarkAllRead.tsx';
import { NoticeGroupCard } from './NoticeGroupCard.tsx';
import { useInbox } from './useInbox.ts';

/** All that the reader was told, newest first, by what it is about. */
export function InboxPage() {
  const { t } = useTranslation('inbox');
  const viewer = useViewer();
  const [search] = useSearchParams();
  const isUnreadOnly = search.get('show') === 'unread';
  if (!viewer) return <SignInFirst title={t('title')} next="/inbox" />;
  return (
    <div className={classes.page}>
      <PageHead title={t('title')} lead={t('lead')} actions={<MarkAllRead />} />
      <Filter isUnreadOnly={isUnreadOnly} />
      <Notices key={String(isUnreadOnly)} isUnreadOnly={isUnreadOnly} />
    </div>
  );
}

function Filter({ isUnreadOnly }: { isUnreadOnly: boolean }) {
  const { t } = useTranslation('inbox');
  const unread = useUnread();
  const current = (is: boolean) => (is ? 'page' : undefined);
  return (
    <nav className={classes.filter} aria-label={t('filter.label')}>
      <Link to="/inbox" className={classes.choice} aria-current={current(!isUnreadOnly)}>
        {t('filter.all')}
      </Link>
      <Link to="/inbox?show=unread" className={classes.choice} aria-current={current(isUnreadOnly)}>
        {t('filter.unread', { count: unread })}
      </Link>
      <span className={classes.ways}>
        <Link to="/following">{t('toFollowing')}</Link>
        <Link to="/account#notices">{t('toPreferences')}</Link>
      </span>
    </nav>
  );
}

function Notices({ isUnreadOnly }: { isUnreadOnly: boolean }) {
  const { t } = useTranslation('inbox');
  const inbox = useInbox({ isUnreadOnly });
  const groups = useMemo(() => groupNotices(inbox.notices), [inbox.notices]);
  if (inbox.isPending) return <LineSkeletons count={8} />;
  if (inbox.isError && groups.length === 0)
    return <ErrorState error={inbox.error} onRetry={() => void inbox.refetch()} />;
  if (groups.length === 0) return <Empty isUnreadOnly={isUnreadOnly} />;
  return (
    <>
      <ul className={classes.groups}>
        {groups.map((group) => (
          <NoticeGroupCard key={group.group} group={group} />
        ))}
      </ul>
      <MoreButton query={inbox}>{t('more')}</MoreButton>
    </>
  );
}

function Empty({ isUnreadOnly }: { isUnreadOnly: boolean }) {
  const { t } = useTranslation('inbox');
  const way = isUnreadOnly
    ? { to: '/inbox', text: t('empty.showAll') }
    : { to: '/', text: t('empty.toBoard') };
  return (
    <EmptyState
      title={t(isUnreadOnly ? 'empty.read' : 'empty.title')}
      action={
        <Button component={Link} to={way.to} variant="default">
          {way.text}
        </Button>
      }
    >
      {t(isUnreadOnly ? 'empty.readText' : 'empty.text')}
    </EmptyState>
  );
}
