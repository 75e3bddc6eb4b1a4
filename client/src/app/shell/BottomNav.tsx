import { UnstyledButton } from '@mantine/core';
import { IconHome, IconPlus, IconSearch, IconUser } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useViewer } from '../bootstrap.ts';
import classes from './BottomNav.module.css';
import { DeskLink } from './DeskLink.tsx';
import { ModerationLink } from './ModerationLink.tsx';

interface Props {
  isSearching: boolean;
  onSearch: () => void;
}

/** On a phone, the places a thumb goes to. */
export function BottomNav({ isSearching, onSearch }: Props) {
  const { t } = useTranslation('app');
  const viewer = useViewer();
  return (
    <nav className={classes.nav} aria-label={t('nav.label')}>
      <Place to="/" icon={<IconHome aria-hidden />} text={t('nav.board')} />
      <UnstyledButton className={classes.tab} aria-expanded={isSearching} onClick={onSearch}>
        <span className={classes.icon}>
          <IconSearch aria-hidden />
        </span>
        {t('nav.search')}
      </UnstyledButton>
      <Place to="/post" icon={<IconPlus aria-hidden stroke={2.4} />} text={t('nav.post')} isPost />
      <DeskLink className={classes.tab} iconClassName={classes.icon} />
      <ModerationLink className={classes.tab} iconClassName={classes.icon} />
      <Place
        to={viewer ? `/people/${viewer.id}` : '/sign-in'}
        icon={<IconUser aria-hidden />}
        text={t(viewer ? 'nav.you' : 'nav.signIn')}
      />
    </nav>
  );
}

function Place(props: { to: string; icon: ReactNode; text: string; isPost?: boolean }) {
  return (
    <NavLink to={props.to} end className={classes.tab} data-post={props.isPost || undefined}>
      <span className={classes.icon}>{props.icon}</span>
      <span>{props.text}</span>
    </NavLink>
  );
}
