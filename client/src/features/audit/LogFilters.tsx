import { NativeSelect, TextInput } from '@mantine/core';
import type { AuditFilter } from '@roundhouse/shared/audit';
import { useTranslation } from 'react-i18next';
import classes from './Audit.module.css';
import { useActName, useKnownActs } from './words.ts';

interface Props {
  filter: AuditFilter;
  onChange: (field: 'act' | 'from' | 'to', value: string) => void;
}

const dayOf = (instant: string | undefined) => instant?.slice(0, 10) ?? '';
const startOf = (day: string) => day && `${day}T00:00:00.000Z`;
const DAY_MS = 86_400_000;
/** The end of a day is the start of the next: the filter leaves out its upper bound. */
const endOf = (day: string) => day && new Date(Date.parse(day) + DAY_MS).toISOString();
const lastDayOf = (end: string | undefined) =>
  end ? new Date(Date.parse(end) - DAY_MS).toISOString().slice(0, 10) : '';

/** Which acts the log shows, and of which days (UTC). */
export function LogFilters({ filter, onChange }: Props) {
  const { t } = useTranslation('audit');
  const actName = useActName();
  const acts = useKnownActs().map((act) => ({ value: act, label: actName(act) }));
  return (
    <div className={classes.filters}>
      <NativeSelect
        label={t('filter.act')}
        value={filter.act ?? ''}
        onChange={(event) => onChange('act', event.currentTarget.value)}
        data={[
          { value: '', label: t('filter.every') },
          ...acts.toSorted((one, other) => one.label.localeCompare(other.label)),
        ]}
      />
      <TextInput
        type="date"
        label={t('filter.from')}
        value={dayOf(filter.from)}
        onChange={(event) => onChange('from', startOf(event.currentTarget.value))}
      />
      <TextInput
        type="date"
        label={t('filter.to')}
        value={lastDayOf(filter.to)}
        onChange={(event) => onChange('to', endOf(event.currentTarget.value))}
      />
    </div>
  );
}
