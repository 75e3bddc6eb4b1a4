import { useTranslation } from 'react-i18next';
import { useViewer } from '../../app/bootstrap.ts';
import classes from './FeedControls.module.css';
import { FilterLink } from './FilterLink.tsx';
import type { FeedState } from './feedState.ts';

/** Only my ideas, or those I support; not for guests, who have neither. */
export function MineFilter({ state }: { state: FeedState }) {
  const { t } = useTranslation('feed');
  if (!useViewer()) return null;
  return (
    <ul className={classes.chips} aria-label={t('filter.show')}>
      {(['mine', 'supported'] as const).map((show) => (
        <li key={show}>
          <FilterLink
            state={state}
            without={{ show: undefined }}
            change={{ show }}
            isOn={state.show === show}
          >
            {t(`filter.${show}`)}
          </FilterLink>
        </li>
      ))}
    </ul>
  );
}
