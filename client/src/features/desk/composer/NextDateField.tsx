import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './Composer.module.css';

interface Props {
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  error: string | undefined;
  onChange: (day: string) => void;
}

const MONTHS = [1, 3, 6] as const;

/** When the brand speaks of it again: a day to come, with the usual ones a tap away. */
export function NextDateField({ value, error, onChange }: Props) {
  const { t } = useTranslation('desk');
  return (
    <div>
      <TextInput
        id="decision.nextDate"
        type="date"
        label={t('decision.nextDate')}
        description={t('decision.nextDateAbout')}
        required
        min={dayIn(0)}
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <div className={classes.placeholders}>
        {MONTHS.map((months) => (
          <button
            key={months}
            type="button"
            className={classes.placeholder}
            onClick={() => onChange(dayIn(months))}
          >
            {t('decision.inMonths', { count: months })}
          </button>
        ))}
      </div>
    </div>
  );
}

/** The day that many months from today, on the reader's calendar; the month's last where it is shorter. */
function dayIn(months: number): string {
  const now = new Date();
  const last = new Date(now.getFullYear(), now.getMonth() + months + 1, 0).getDate();
  const day = Math.min(now.getDate(), last);
  const then = new Date(now.getFullYear(), now.getMonth() + months, day);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
}
