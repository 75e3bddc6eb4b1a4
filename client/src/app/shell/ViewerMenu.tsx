import { Button, Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
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
    const next = pathname.startsWith('/sign-')
      ? ''
      : `?next=${encodeURIComponent(pathname + search)}`;
    return (
      <Button component={Link} to={`/sign-in${next}`} variant="default" className={classes.signIn}>
        {t('signIn')}
      </Button>
    );
  }
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <UnstyledButton className={classes.viewer}>
          <PersonAvatar person={viewer} size="2.25rem" />
          <VisuallyHidden>{t('viewerMenu', { name: viewer.name })}</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{viewer.name}</Menu.Label>
        <Menu.Item component={Link} to={`/people/${viewer.id}`}>
          {t('myProfile')}
        </Menu.Item>
        <Menu.Item component={Link} to="/?show=mine">
          {t('myIdeas')}
        </Menu.Item>
        <Menu.Item component={Link} to="/account">
          {t('account')}
        </Menu.Item>
        {viewer.role === 'owner' && (
          <Menu.Item component={Link} to="/house">
            {t('house')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item onClick={signOut}>{t('signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
