import { IDEA_KINDS } from '@roundhouse/shared/ideas';
import { useTranslation } from 'react-i18next';
import classes from './FeedControls.module.css';
import { FilterLink } from './FilterLink.tsx';
import type { FeedState } from './feedState.ts';

/** Only ideas of one kind; pressed again, all kinds. */
export function KindFilter({ state }: { state: FeedState }) {
  const { t } = useTranslation('feed');
  const { t: ui } = useTranslation('ui');
  return (
    <ul className={classes.chips} aria-label={t('filter.kind')}>
      {IDEA_KINDS.map((kind) => (
        <li key={kind}>
          <FilterLink
            state={state}
            without={{ kind: undefined }}
            change={{ kind }}
            isOn={state.kind === kind}
          >
            <span
              className={classes.swatch}
              style={{ background: `var(--rh-${kind}-text)` }}
              aria-hidden="true"
            />
            {ui(`kind.${kind}`)}
          </FilterLink>
        </li>
      ))}
    </ul>
  );
}
