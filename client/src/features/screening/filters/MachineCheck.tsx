import { Button, NativeSelect, Stack } from '@mantine/core';
import type { ChallengeSettings, ChallengeTime } from '@roundhouse/shared/challenges';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../../app/api.ts';
import { useSending } from '../../../ui/form.ts';
import { Banner, ErrorState, LineSkeletons } from '../../../ui/index.ts';
import { Section } from '../../../ui/Section.tsx';
import classes from '../Screening.module.css';

const TIMES = ['floods', 'always', 'never'] as const satisfies readonly ChallengeTime[];

/** When newcomers' browsers must do some work first; saved apart from the filters. */
export function MachineCheck() {
  const { t } = useTranslation('screening');
  const settings = useQuery(api.challenges.settings.queryOptions({ staleTime: 0 }));
  return (
    <Section title={t('machine.title')} lead={t('machine.lead')}>
      {settings.isPending && <LineSkeletons count={2} />}
      {settings.isError && <ErrorState error={settings.error} onRetry={settings.refetch} />}
      {settings.data && <Choice stored={settings.data} />}
    </Section>
  );
}

function Choice({ stored }: { stored: ChallengeSettings }) {
  const { t } = useTranslation('screening');
  const queries = useQueryClient();
  const { isBusy, errors, send } = useSending();
  const [when, setWhen] = useState(stored.when);
  async function save(event: FormEvent) {
    event.preventDefault();
    await send(async () => {
      const saved = await client.challenges.saveSettings({ when });
      queries.setQueryData(api.challenges.settings.queryKey(), saved);
    });
  }
  return (
    <Stack component="form" onSubmit={save} gap="md">
      <NativeSelect
        label={t('machine.label')}
        description={stored.isFixed && t('machine.fixed')}
        disabled={stored.isFixed}
        value={when}
        data={TIMES.map((value) => ({ value, label: t(`machine.${value}`) }))}
        onChange={(event) => setWhen(event.currentTarget.value as ChallengeTime)}
      />
      {errors.whole && (
        <Banner tone="danger" role="alert">
          {errors.whole}
        </Banner>
      )}
      {!stored.isFixed && (
        <div className={classes.actions}>
          <Button type="submit" variant="default" loading={isBusy} disabled={when === stored.when}>
            {t('machine.save')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
