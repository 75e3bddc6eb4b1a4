import {
  BRAND_STATUSES,
  type BrandStatus,
  type IdeaStatus,
  maySetStatus,
  needsDecision,
} from '@roundhouse/shared/ideas';
import { useTranslation } from 'react-i18next';
import { StatusPill } from '../../../ui/index.ts';
import classes from './Composer.module.css';

type Plain = Exclude<BrandStatus, 'planned' | 'development' | 'declined'>;

interface Props {
  /** Where each of the ideas stands. */
  from: IdeaStatus[];
  value: BrandStatus | null;
  error: string | undefined;
  onChange: (status: BrandStatus | null) => void;
}

/** A decision may also be taken anew, with the status it led to. */
const mayGo = (from: IdeaStatus, to: BrandStatus) =>
  maySetStatus(from, to) || (from === to && needsDecision(to));

/** The step on the path that the answer takes: only those that every idea may take. */
export function StatusField({ from, value, error, onChange }: Props) {
  const { t } = useTranslation('desk');
  const allowed = BRAND_STATUSES.filter((to) => from.every((status) => mayGo(status, to)));
  return (
    <fieldset className={classes.field} id="status" tabIndex={-1}>
      <legend className={classes.legend}>{t('status.label')}</legend>
      <div className={classes.choices}>
        {[null, ...allowed].map((status) => (
          <label key={status ?? 'same'} className={classes.choice}>
            <input
              type="radio"
              name="status"
              checked={value === status}
              onChange={() => onChange(status)}
            />
            {status ? <StatusPill status={status} /> : <span>{t('status.same')}</span>}
          </label>
        ))}
      </div>
      {value && (
        <p className={classes.hint}>
          {t(needsDecision(value) ? 'status.needsDecision' : `status.about.${value as Plain}`)}
        </p>
      )}
      {error && <p className={classes.error}>{error}</p>}
    </fieldset>
  );
}
