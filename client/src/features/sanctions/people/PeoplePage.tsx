import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { QUEUE_ROOM } from '@roundhouse/shared/events';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api } from '../../../app/api.ts';
import { useCan } from '../../../app/useCan.ts';
import { useRoom } from '../../../realtime/index.ts';
import { ChoiceLinks, EmptyState, ErrorState, LineSkeletons, PageHead } from '../../../ui/index.ts';
import { MoreButton } from '../../../ui/MoreButton.tsx';
import classes from '../Sanctions.module.css';
import { FoundPersonRow } from './FoundPersonRow.tsx';
import { RunningList } from './RunningList.tsx';

/** For moderators: finding somebody, and what runs against whom. */
export function PeoplePage() {
  const { t } = useTranslation('sanctions');
  const may = useCan();
  const [params] = useSearchParams();
  if (!may('person.moderate')) {
    return <EmptyState title={t('people.notYours')}>{t('people.notYoursText')}</EmptyState>;
  }
  const isRunning = params.get('list') === 'running';
  return (
    <div className={classes.page}>
      <PageHead title={t('people.title')} lead={t('people.lead')} />
      <ChoiceLinks
        label={t('people.which')}
        choices={[
          { key: 'all', text: t('people.all'), to: '/moderation/people', isOn: !isRunning },
          {
            key: 'running',
            text: t('people.running'),
            to: '/moderation/people?list=running',
            isOn: isRunning,
          },
        ]}
      />
      {isRunning ? <RunningList /> : <Search />}
    </div>
  );
}

function Search() {
  const { t } = useTranslation('sanctions');
  useRoom(QUEUE_ROOM);
  const [words, setWords] = useState('');
  const [q] = useDebouncedValue(words.trim(), 250);
  const people = useInfiniteQuery(
    api.sanctions.findPeople.infiniteOptions({
      input: (cursor: string | undefined) => ({ q, cursor }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ next }) => next ?? undefined,
      placeholderData: keepPreviousData,
    }),
  );
  const rows = people.data?.pages.flatMap((page) => page.people) ?? [];
  return (
    <>
      <search className={classes.search}>
        <TextInput
          label={t('people.search')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </search>
      {people.isPending && <LineSkeletons count={6} />}
      {people.isError && <ErrorState error={people.error} onRetry={people.refetch} />}
      {people.isSuccess && rows.length === 0 && (
        <EmptyState title={t('people.none')}>{t('people.noneText')}</EmptyState>
      )}
      <ul className={classes.rows}>
        {rows.map((person) => (
          <FoundPersonRow key={person.id} person={person} />
        ))}
      </ul>
      <MoreButton query={people}>{t('people.more')}</MoreButton>
    </>
  );
}
