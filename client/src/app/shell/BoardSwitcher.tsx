import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { DropItem } from '../../ui/DropItems.tsx';
import { DropMenu } from '../../ui/DropMenu.tsx';
import { useBootstrap } from '../bootstrap.ts';
import classes from './Header.module.css';

/** Which board's ideas are shown; the choice lives in the address, so it can be shared. */
export function BoardSwitcher() {
  const { t } = useTranslation('app');
  const { boards } = useBootstrap();
  const [query] = useSearchParams();
  const isFeed = useLocation().pathname === '/';
  const chosen = isFeed ? query.get('board') : null;
  const current = boards.find((board) => board.slug === chosen);
  if (boards.length < 2) return null;

  const choices = [{ slug: '', name: t('allBoards') }, ...boards];
  return (
    <DropMenu
      side="start"
      className={`${classes.switcher} ${isFeed ? '' : classes.elsewhere}`}
      button={
        <>
          <span className={classes.switcherText}>{current?.name ?? t('allBoards')}</span>
          <IconChevronDown size="1rem" aria-hidden />
        </>
      }
    >
      {choices.map((board) => (
        <DropItem
          key={board.slug}
          to={feedAddress(isFeed ? query : new URLSearchParams(), board.slug)}
          isCurrent={board.slug === (current?.slug ?? '')}
        >
          {board.name}
        </DropItem>
      ))}
    </DropMenu>
  );
}

/** The feed's address with another board and the other filters kept. */
function feedAddress(query: URLSearchParams, board: string): string {
  const next = new URLSearchParams(query);
  if (board) next.set('board', board);
  else next.delete('board');
  const text = next.toString();
  return text ? `/?${text}` : '/';
}
