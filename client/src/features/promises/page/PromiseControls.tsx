import { PROMISE_LISTS } from '@roundhouse/shared/promises';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useBootstrap } from '../../../app/bootstrap.ts';
import classes from './PromisesPage.module.css';
import { type PromisesState, promisesAddress } from './promisesState.ts';

/** Which promises, and of which board. */
export function PromiseControls({ state }: { state: PromisesState }) {
  const { t } = useTranslation('promisesPage');
  const { boards } = useBootstrap();
  const navigate = useNavigate();
  return (
    <div className={classes.controls}>
      <nav aria-label={t('lists.label')}>
        <ul className={classes.tabs}>
          {PROMISE_LISTS.map((list) => (
            <li key={list}>
              <Link
                to={promisesAddress({ ...state, list })}
                className={classes.tab}
                aria-current={list === state.list ? 'true' : undefined}
                preventScrollReset
              >
                {t(`lists.${list}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {boards.length > 1 && (
        <select
          className={classes.board}
          aria-label={t('board')}
          value={state.board ?? ''}
          onChange={(event) => {
            const board = event.currentTarget.value;
            navigate(promisesAddress({ list: state.list, ...(board && { board }) }));
          }}
        >
          <option value="">{t('allBoards')}</option>
          {boards.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
