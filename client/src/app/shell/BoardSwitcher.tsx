import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearchParams } from 'react-router';
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

  const choices = [{ id: '', slug: '', name: t('allBoards') }, ...boards];
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={classes.switcher}>
          <span className={classes.switcherText}>{current?.name ?? t('allBoards')}</span>
          <IconChevronDown size="1rem" aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((board) => (
          <Menu.Item
            key={board.id}
            component={Link}
            to={feedAddress(isFeed ? query : new URLSearchParams(), board.slug)}
            rightSection={
              board.id === (current?.id ?? '') ? <IconCheck size="1rem" aria-hidden /> : null
            }
            aria-current={board.id === (current?.id ?? '') ? 'true' : undefined}
          >
            {board.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
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
