import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { MEMBER_ROLES, type MemberRole } from '@roundhouse/shared/permissions';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { MoreButton } from '../../ui/MoreButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { PersonRow } from './PersonRow.tsx';
import classes from './RolesPage.module.css';

/** Everybody, found by name or address, and what each may do. */
export function RolesPage() {
  const { t } = useTranslation('house');
  const [words, setWords] = useState('');
  const [role, setRole] = useState<MemberRole | ''>('');
  const [q] = useDebouncedValue(words.trim(), 250);
  const people = useInfiniteQuery(
    api.people.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        q: q || undefined,
        role: role || undefined,
        cursor,
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.next ?? undefined,
      placeholderData: keepPreviousData,
    }),
  );
  const rows = people.data?.pages.flatMap((page) => page.people) ?? [];
  return (
    <>
      <PageHead title={t('people.title')} lead={t('people.lead')} />
      <search className={classes.search}>
        <TextInput
          label={t('people.search')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('people.role')}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value as MemberRole | '')}
          data={[
            { value: '', label: t('people.anyRole') },
            ...MEMBER_ROLES.map((each) => ({ value: each, label: t(`roles.${each}`) })),
          ]}
        />
      </search>
      {people.isPending && <LineSkeletons count={6} />}
      {people.isError && <ErrorState error={people.error} onRetry={people.refetch} />}
      {people.isSuccess && rows.length === 0 && (
        <EmptyState title={t('people.none')}>{t('people.noneText')}</EmptyState>
      )}
      <ul className={classes.list} data-stale={people.isPlaceholderData || undefined}>
        {rows.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
      <MoreButton query={people}>{t('more')}</MoreButton>
    </>
  );
}
