import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../app/api.ts';
import { useFormats } from '../../i18n/format.ts';
import { Banner } from '../../ui/Banner.tsx';
import { useSending } from '../../ui/form.ts';
import classes from './Rules.module.css';

interface Props {
  onFound: (holidays: { date: string; name: string }[]) => void;
}

/** Adds all public holidays of a country and a year in one go. */
export function PublicHolidays({ onFound }: Props) {
  const { t } = useTranslation('boardRules');
  const { locale } = useFormats();
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const thisYear = new Date().getFullYear();
  const [country, setCountry] = useState('FR');
  const [year, setYear] = useState(thisYear);
  const countries = useQuery(
    api.promises.holidayCountries.queryOptions({ staleTime: Number.POSITIVE_INFINITY }),
  );
  const { isBusy, errors, send } = useSending();
  const choices = (countries.data ?? ['FR'])
    .map((code) => ({ value: code, label: names.of(code) ?? code }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
  const find = () =>
    send(async () => onFound(await client.promises.publicHolidays({ country, year })));
  return (
    <>
      <div className={classes.adding}>
        <NativeSelect
          label={t('calendar.country')}
          value={country}
          onChange={(event) => setCountry(event.currentTarget.value)}
          data={choices}
        />
        <NativeSelect
          label={t('calendar.year')}
          value={year}
          onChange={(event) => setYear(Number(event.currentTarget.value))}
          data={[0, 1, 2].map((more) => String(thisYear + more))}
        />
        <Button variant="default" loading={isBusy} onClick={find}>
          {t('calendar.addAll')}
        </Button>
      </div>
      {errors.whole && <Banner tone="danger">{errors.whole}</Banner>}
    </>
  );
}
