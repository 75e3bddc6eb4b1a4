import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useBootstrap } from '../../app/bootstrap.ts';
import classes from './BoardLinks.module.css';

interface Props {
  /** The address of all boards together, where there is one. */
  all?: string;
  /** The address of one board. */
  of: (slug: string) => string;
}

/** The same page of each board, side by side. */
export function BoardLinks({ all, of }: Props) {
  const { t } = useTranslation('reps');
  const { boards } = useBootstrap();
  return (
    <nav className={classes.boards} aria-label={t('boards')}>
      {all && (
        <NavLink to={all} end className={classes.board}>
          {t('allBoards')}
        </NavLink>
      )}
      {boards.map((board) => (
        <NavLink key={board.id} to={of(board.slug)} end className={classes.board}>
          {board.name}
        </NavLink>
      ))}
    </nav>
  );
}
