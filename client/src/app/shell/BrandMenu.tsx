import { IconMessageCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { DropItem, DropLabel } from '../../ui/DropItems.tsx';
import { DropMenu } from '../../ui/DropMenu.tsx';
import { useBootstrap } from '../bootstrap.ts';
import classes from './Header.module.css';

/** What the brand answers, and where everyone can see how well. */
const places = [
  ['/who-answers', 'who'],
  ['/promises', 'promises'],
  ['/decisions', 'decisions'],
  ['/updates', 'updates'],
  ['/complaints', 'complaints'],
] as const;

/** The way to the pages on which the brand answers. */
export function BrandMenu() {
  const { t } = useTranslation('app');
  const { brand } = useBootstrap();
  const { pathname } = useLocation();
  return (
    <DropMenu
      className={classes.round}
      label={t('brandMenu.open')}
      button={<IconMessageCircleCheck size="1.25rem" aria-hidden />}
    >
      <DropLabel>{brand?.name ?? t('product')}</DropLabel>
      {places.map(([to, name]) => (
        <DropItem key={to} to={to} isCurrent={pathname === to}>
          {t(`brandMenu.${name}`)}
        </DropItem>
      ))}
    </DropMenu>
  );
}
