import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { useViewer } from '../../app/bootstrap.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { RoomTabs } from '../../ui/RoomTabs.tsx';

/** What belongs to the one who is signed in; a feature that has a page of it adds its line here. */
const rooms = [
  { to: '/account', text: 'rooms.profile' },
  { to: '/account/held', text: 'rooms.held' },
  { to: '/account/data', text: 'rooms.data' },
  { to: '/account/reports', text: 'rooms.reports' },
  { to: '/account/standing', text: 'rooms.standing' },
] as const;

/** One's own rooms, side by side; a guest is led to the sign-in and back. */
export function AccountLayout() {
  const { t } = useTranslation('accounts');
  const viewer = useViewer();
  const { pathname } = useLocation();
  if (!viewer) {
    return (
      <>
        <PageHead title={t('account.title')} />
        <EmptyState
          title={t('account.signedOut')}
          action={
            <Button component={Link} to={`/sign-in?next=${encodeURIComponent(pathname)}`}>
              {t('signIn.submit')}
            </Button>
          }
        />
      </>
    );
  }
  return (
    <>
      <RoomTabs
        label={t('account.title')}
        rooms={rooms.map(({ to, text }) => ({ to, text: t(text) }))}
      />
      <Outlet />
    </>
  );
}
