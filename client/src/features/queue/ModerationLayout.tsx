import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { useViewer } from '../../app/bootstrap.ts';
import { useCan } from '../../app/useCan.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { RoomTabs } from '../../ui/RoomTabs.tsx';
import { MODERATION_ROOMS } from './rooms.ts';

/** The moderators' rooms, side by side; for everybody else a closed door that says so. */
export function ModerationLayout() {
  const { t } = useTranslation('queue');
  const viewer = useViewer();
  const may = useCan();
  const { pathname } = useLocation();
  const rooms = MODERATION_ROOMS.filter(({ right }) => may(right));
  if (rooms.length === 0) {
    const signIn = !viewer && (
      <Button component={Link} to={`/sign-in?next=${encodeURIComponent(pathname)}`}>
        {t('closed.signIn')}
      </Button>
    );
    return (
      <>
        <PageHead title={t('moderation')} isQuiet />
        <EmptyState title={t('closed.title')} action={signIn}>
          {t('closed.text')}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <RoomTabs
        label={t('moderation')}
        rooms={rooms.map(({ to, text }) => ({ to, text: t(text) }))}
      />
      <Outlet />
    </>
  );
}
