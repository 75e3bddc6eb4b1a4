import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { DropItem, DropLabel, DropLine } from '../../ui/DropItems.tsx';
import { DropMenu } from '../../ui/DropMenu.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { useViewer } from '../bootstrap.ts';
import { useSignOut } from '../session.ts';
import classes from './Header.module.css';

/** The way in for a guest; for the others their avatar, and behind it their own pages. */
export function ViewerMenu() {
  const { t } = useTranslation('app');
  const viewer = useViewer();
  const { pathname, search } = useLocation();
  const signOut = useSignOut();
  if (!viewer) {
    const isDoor = ['/sign-in', '/sign-up', '/magic', '/forgot', '/reset'].includes(pathname);
    const next = isDoor ? '' : `?next=${encodeURIComponent(pathname + search)}`;
    return (
      <Button component={Link} to={`/sign-in${next}`} variant="default" className={classes.signIn}>
        {t('signIn')}
      </Button>
    );
  }
  return (
    <DropMenu
      className={classes.viewer}
      label={t('viewerMenu', { name: viewer.name })}
      button={<PersonAvatar person={viewer} size="2.25rem" />}
    >
      <DropLabel>{viewer.name}</DropLabel>
      <DropItem to={`/people/${viewer.id}`}>{t('myProfile')}</DropItem>
      <DropItem to="/?show=mine">{t('myIdeas')}</DropItem>
      <DropItem to="/following">{t('following')}</DropItem>
      <DropItem to="/account">{t('account')}</DropItem>
      {viewer.role === 'owner' && <DropItem to="/house">{t('house')}</DropItem>}
      <DropLine />
      <DropItem onPick={signOut}>{t('signOut')}</DropItem>
    </DropMenu>
  );
}
