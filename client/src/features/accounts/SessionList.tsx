import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSessionChanged, useSignOut } from '../../app/session.ts';
import { Banner } from '../../ui/Banner.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { useSending } from '../../ui/form.ts';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { authCalls } from './authCalls.ts';
import { deviceName } from './deviceName.ts';
import classes from './SessionList.module.css';

async function readSessions() {
  const [rows, current] = await Promise.all([authCalls.listSessions(), authCalls.currentSession()]);
  return rows
    .map((row) => ({ ...row, isThis: row.id === current?.session.id }))
    .sort((a, b) => Number(b.isThis) - Number(a.isThis) || b.updatedAt.localeCompare(a.updatedAt));
}

/** Where one is signed in, and the way to end it everywhere. */
export function SessionList() {
  const { t } = useTranslation('accounts');
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: readSessions });
  const [isAsking, setAsking] = useState(false);
  const { isBusy, errors, send } = useSending();
  const changed = useSessionChanged();
  const signOut = useSignOut();
  const navigate = useNavigate();

  async function signOutEverywhere() {
    const isDone = await send(authCalls.signOutEverywhere);
    setAsking(false);
    if (!isDone) return;
    navigate('/');
    await changed();
  }
  if (sessions.isPending) return <LineSkeletons count={3} />;
  if (sessions.isError) return <ErrorState error={sessions.error} onRetry={sessions.refetch} />;
  return (
    <>
      {errors.whole && <Banner tone="danger">{errors.whole}</Banner>}
      <ul className={classes.list}>
        {sessions.data.map((session) => (
          <li key={session.id} className={classes.row}>
            <span className={classes.device}>
              {deviceName(session.userAgent) ?? t('sessions.unknown')}
            </span>
            {session.isThis ? (
              <span className={classes.here}>{t('sessions.this')}</span>
            ) : (
              <RelativeTime at={session.updatedAt} />
            )}
          </li>
        ))}
      </ul>
      <Group>
        <Button variant="default" onClick={signOut}>
          {t('sessions.signOut')}
        </Button>
        <Button variant="light" color="red" onClick={() => setAsking(true)}>
          {t('sessions.everywhere')}
        </Button>
      </Group>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('sessions.everywhereTitle')}
        confirm={t('sessions.everywhere')}
        isDanger
        isBusy={isBusy}
        onConfirm={signOutEverywhere}
        onClose={() => setAsking(false)}
      >
        {t('sessions.everywhereText')}
      </ConfirmDialog>
    </>
  );
}
