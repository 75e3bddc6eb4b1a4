import type { PromiseStats } from '@roundhouse/shared/promises';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBootstrap } from '../../../app/bootstrap.ts';
import { useFormats } from '../../../i18n/format.ts';
import classes from './PromiseStats.module.css';
import { promisesAddress } from './promisesState.ts';

/** Each board's share kept in time and its median days; the bar only shows what is written. */
export function BoardShares({ boards }: Pick<PromiseStats, 'boards'>) {
  const { t } = useTranslation('promisesPage');
  const formats = useFormats();
  const known = new Map(useBootstrap().boards.map((board) => [board.id, board]));
  return (
    <section className={classes.chart} aria-labelledby="board-shares">
      <h2 id="board-shares" className={classes.caption}>
        <strong>{t('stats.boards')}</strong>
      </h2>
      <ul className={classes.shares}>
        {boards.map(({ boardId, shareKept, medianDays }) => {
          const board = known.get(boardId);
          if (!board) return null;
          const days = medianDays === null ? null : Math.round(medianDays * 10) / 10;
          return (
            <li key={boardId}>
              <Link to={promisesAddress({ list: 'due', board: board.slug })}>{board.name}</Link>
              <span className={classes.numbers}>
                {shareKept === null ? t('stats.none') : formats.percent(shareKept)}
                {days !== null && ` · ${t('stats.days', { count: days })}`}
              </span>
              <span className={classes.share} aria-hidden="true">
                <span style={{ width: `${(shareKept ?? 0) * 100}%` }} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
