import { ActionIcon, Button, Switch, TextInput } from '@mantine/core';
import { type BoardCalendar, PROMISE_LIMITS } from '@roundhouse/shared/promises';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PublicHolidays } from './PublicHolidays.tsx';
import classes from './Rules.module.css';

interface Props {
  value: BoardCalendar;
  onChange: (next: BoardCalendar) => void;
  errors: Record<string, string>;
}

const ZONES = Intl.supportedValuesOf('timeZone');

/** The time zone in which a board's clocks run, and the days they jump over. */
export function CalendarFields({ value, onChange, errors }: Props) {
  const { t } = useTranslation('boardRules');
  const { holidays } = value;
  const add = (more: BoardCalendar['holidays']) => {
    const byDate = new Map([...holidays, ...more].map((holiday) => [holiday.date, holiday]));
    const next = [...byDate.values()].sort((one, other) => one.date.localeCompare(other.date));
    onChange({ ...value, holidays: next.slice(0, PROMISE_LIMITS.holidays) });
  };
  return (
    <>
      <TextInput
        id="timeZone"
        required
        list="zones"
        autoComplete="off"
        label={t('calendar.zone')}
        description={t('calendar.zoneHint')}
        value={value.timeZone}
        onChange={(event) => onChange({ ...value, timeZone: event.currentTarget.value })}
        error={errors.timeZone}
      />
      <datalist id="zones">
        {ZONES.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <Switch
        label={t('calendar.weekends')}
        checked={value.skipsWeekends}
        onChange={(event) => onChange({ ...value, skipsWeekends: event.currentTarget.checked })}
      />
      <h3 className={classes.subtitle}>{t('calendar.holidays')}</h3>
      {holidays.length === 0 && <p className={classes.none}>{t('calendar.none')}</p>}
      <ul className={classes.holidays}>
        {holidays.map(({ date, name }) => (
          <li key={date}>
            <time dateTime={date}>{date}</time>
            <span>{name}</span>
            <ActionIcon
              variant="subtle"
              aria-label={t('calendar.remove', { name, date })}
              onClick={() =>
                onChange({ ...value, holidays: holidays.filter((each) => each.date !== date) })
              }
            >
              <IconTrash size="1rem" aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <PublicHolidays onFound={add} />
      <OneHoliday onAdd={(holiday) => add([holiday])} />
    </>
  );
}

function OneHoliday({ onAdd }: { onAdd: (holiday: { date: string; name: string }) => void }) {
  const { t } = useTranslation('boardRules');
  const [date, setDate] = useState('');
  const [name, setName] = useState('');
  return (
    <div className={classes.adding}>
      <TextInput
        type="date"
        label={t('calendar.date')}
        value={date}
        onChange={(event) => setDate(event.currentTarget.value)}
      />
      <TextInput
        label={t('calendar.name')}
        maxLength={PROMISE_LIMITS.holidayName}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={!date || !name.trim()}
        onClick={() => {
          onAdd({ date, name: name.trim() });
          setDate('');
          setName('');
        }}
      >
        {t('calendar.add')}
      </Button>
    </div>
  );
}
