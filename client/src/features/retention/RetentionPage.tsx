import { Button, Stack, TextInput } from '@mantine/core';
import {
  RETENTION,
  RETENTION_KEYS,
  type Retention,
  type RetentionDays,
} from '@roundhouse/shared/retention';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../app/api.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useSending } from '../../ui/form.ts';
import { ErrorState, LineSkeletons, PageHead } from '../../ui/index.ts';

/** How long what is kept, as the owner sets it. */
export function RetentionPage() {
  const { t } = useTranslation('houseRules');
  const stored = useQuery(api.retention.read.queryOptions());
  return (
    <>
      <PageHead title={t('periods.title')} lead={t('periods.lead')} />
      {stored.isPending && <LineSkeletons count={9} />}
      {stored.isError && <ErrorState error={stored.error} onRetry={stored.refetch} />}
      {stored.data && <Periods stored={stored.data} />}
    </>
  );
}

function Periods({ stored }: { stored: Retention }) {
  const { t } = useTranslation('houseRules');
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [days, setDays] = useState<RetentionDays>(stored.days);
  const [isSaved, setSaved] = useState(false);
  const { isBusy, errors, send } = useSending();

  async function save(event: FormEvent) {
    event.preventDefault();
    const isDone = await send(async () => {
      queries.setQueryData(api.retention.read.queryKey(), await client.retention.save({ days }));
    });
    setSaved(isDone);
    if (isDone) announce(t('periods.saved'));
  }
  return (
    <Stack component="form" onSubmit={save} aria-label={t('periods.title')} maw="32rem">
      <ErrorSummary
        errors={errors}
        labels={Object.fromEntries(
          RETENTION_KEYS.map((key) => [`days.${key}`, withoutColon(t(`retention.${key}`))]),
        )}
      />
      {RETENTION_KEYS.map((key) => (
        <TextInput
          key={key}
          id={`days.${key}`}
          type="number"
          inputMode="numeric"
          required
          min={RETENTION[key].min}
          max={RETENTION[key].max}
          label={withoutColon(t(`retention.${key}`))}
          description={t('periods.days', { min: RETENTION[key].min, max: RETENTION[key].max })}
          value={days[key] || ''}
          onChange={(event) => {
            setDays({ ...days, [key]: Number(event.currentTarget.value) });
            setSaved(false);
          }}
          error={errors.fields[`days.${key}`]}
        />
      ))}
      <div>
        <Button type="submit" loading={isBusy}>
          {t('periods.save')}
        </Button>{' '}
        {isSaved && t('periods.saved')}
      </div>
    </Stack>
  );
}

/** What stands before a period in the published list, as the name of a field. */
const withoutColon = (text: string) => text.replace(/\s*:$/, '');
