import { Button, NativeSelect, Textarea } from '@mantine/core';
import { readFilters, type ScreeningSettings, writeFilters } from '@roundhouse/shared/screening';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, client } from '../../../app/api.ts';
import { useSending } from '../../../ui/form.ts';
import { Banner, ErrorState, LineSkeletons, PageHead } from '../../../ui/index.ts';
import { Section } from '../../../ui/Section.tsx';
import { AddFilter } from './AddFilter.tsx';
import { FilterList } from './FilterList.tsx';
import { MachineCheck } from './MachineCheck.tsx';
import { TestBox } from './TestBox.tsx';

/** What the owner wants moderators to see first, or not at all. */
export function FiltersPage() {
  const { t } = useTranslation('screening');
  const settings = useQuery(api.screening.settings.queryOptions({ staleTime: 0 }));
  return (
    <>
      <PageHead
        title={t('filters.title')}
        lead={
          <>
            {t('filters.lead')} <Link to="/trust">{t('filters.published')}</Link>
          </>
        }
      />
      {settings.isPending && <LineSkeletons count={6} />}
      {settings.isError && <ErrorState error={settings.error} onRetry={settings.refetch} />}
      {settings.data && <Filters key={settings.data.rev} stored={settings.data} />}
      <MachineCheck />
    </>
  );
}

/** The filters are edited as a list or as text; both are the same, and both are tried at once. */
function Filters({ stored }: { stored: ScreeningSettings }) {
  const { t } = useTranslation('screening');
  const queries = useQueryClient();
  const { isBusy, errors, send } = useSending();
  const [firstPosts, setFirstPosts] = useState(stored.firstPosts);
  const [text, setText] = useState(() => writeFilters(stored.filters));
  const { filters, problems } = readFilters(text);
  const isChanged = firstPosts !== stored.firstPosts || text !== writeFilters(stored.filters);
  async function save(event: FormEvent) {
    event.preventDefault();
    await send(async () => {
      const saved = await client.screening.saveSettings({ firstPosts, filters, rev: stored.rev });
      queries.setQueryData(api.screening.settings.queryKey(), saved);
    });
  }
  return (
    <form onSubmit={save}>
      <Section title={t('first.title')} lead={t('first.lead')}>
        <NativeSelect
          label={t('first.label')}
          value={String(firstPosts)}
          data={[0, 1, 2, 3].map((count) => ({
            value: String(count),
            label: t(`first.${count as 0 | 1 | 2 | 3}`),
          }))}
          onChange={(event) =>
            setFirstPosts(Number(event.currentTarget.value) as typeof firstPosts)
          }
        />
      </Section>
      <Section title={t('words.title')} lead={t('words.lead')}>
        <FilterList filters={filters} onChange={(next) => setText(writeFilters(next))} />
        <AddFilter onAdd={(filter) => setText(writeFilters([...filters, filter]))} />
        <Textarea
          label={t('words.asText')}
          description={t('words.asTextAbout')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={
            problems.length > 0 &&
            t('words.problem', { line: problems[0]?.line, text: problems[0]?.text })
          }
          autosize
          minRows={3}
          maxRows={16}
          spellCheck={false}
        />
      </Section>
      <Section title={t('test.title')} lead={t('test.lead')}>
        <TestBox filters={filters} />
      </Section>
      {errors.whole && (
        <Banner tone="danger" role="alert">
          {errors.whole}
        </Banner>
      )}
      <Button type="submit" mb="xl" loading={isBusy} disabled={!isChanged || problems.length > 0}>
        {t('filters.save')}
      </Button>
    </form>
  );
}
