import type { Board } from '@roundhouse/shared/boards';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBootstrap } from '../../app/bootstrap.ts';
import classes from './Rules.module.css';

interface Props {
  current: Board;
  /** The address of a board's page. */
  of: (slug: string) => string;
}

/** The rules of each board, side by side. */
export function BoardPills({ current, of }: Props) {
  const { t } = useTranslation('boardRules');
  const { boards } = useBootstrap();
  if (boards.length < 2) return null;
  return (
    <nav className={classes.boards} aria-label={t('boards')}>
      {boards.map((board) => (
        <Link
          key={board.id}
          to={of(board.slug)}
          className={classes.board}
          aria-current={board.id === current.id ? 'page' : undefined}
        >
          {board.name}
        </Link>
      ))}
    </nav>
  );
}
