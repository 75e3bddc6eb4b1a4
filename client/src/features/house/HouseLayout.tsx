import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { useViewer } from '../../app/bootstrap.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { RoomTabs } from '../../ui/RoomTabs.tsx';

const rooms = [
  { to: '/house', text: 'rooms.brand' },
  { to: '/house/people', text: 'rooms.people' },
  { to: '/house/reps', text: 'rooms.reps' },
  { to: '/house/board-rules', text: 'rooms.boardRules' },
  { to: '/house/filters', text: 'rooms.filters' },
  { to: '/house/house-rules', text: 'rooms.houseRules' },
  { to: '/house/retention', text: 'rooms.retention' },
  { to: '/house/mail', text: 'rooms.mail' },
  { to: '/house/import', text: 'rooms.import' },
] as const;

/** The owner's rooms, side by side; for everybody else a closed door that says so. */
export function HouseLayout() {
  const { t } = useTranslation('house');
  const viewer = useViewer();
  const { pathname } = useLocation();
  if (viewer?.role !== 'owner') {
    return (
      <>
        <PageHead title={t('title')} isQuiet />
        <EmptyState
          title={t('closed.title')}
          action={
            !viewer && (
              <Button component={Link} to={`/sign-in?next=${encodeURIComponent(pathname)}`}>
                {t('closed.signIn')}
              </Button>
            )
          }
        >
          {t('closed.text')}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <RoomTabs label={t('title')} rooms={rooms.map(({ to, text }) => ({ to, text: t(text) }))} />
      <Outlet />
    </>
  );
}
