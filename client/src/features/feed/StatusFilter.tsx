import { LISTED_STATUSES } from '@roundhouse/shared/ideas';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import classes from './FeedControls.module.css';
import { type FeedState, feedAddress, parseStatus } from './feedState.ts';

/** Only ideas of one status; without it all that stand. */
export function StatusFilter({ state }: { state: FeedState }) {
  const { t } = useTranslation('feed');
  const { t: ui } = useTranslation('ui');
  const navigate = useNavigate();
  return (
    <select
      className={classes.tag}
      data-on={state.status ? true : undefined}
      aria-label={t('filter.status')}
      value={state.status ?? ''}
      onChange={(event) =>
        navigate(feedAddress({ ...state, status: parseStatus(event.currentTarget.value) }))
      }
    >
      <option value="">{t('filter.anyStatus')}</option>
      {LISTED_STATUSES.map((status) => (
        <option key={status} value={status}>
          {ui(`status.${status}`)}
        </option>
      ))}
    </select>
  );
}
