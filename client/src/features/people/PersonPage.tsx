import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api } from '../../app/api.ts';
import { codeOf } from '../../app/errors.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageSkeleton } from '../../ui/Skeletons.tsx';
import { PersonThanks } from '../responses/index.ts';
import { PersonCard } from './PersonCard.tsx';
import { PersonIdeas } from './PersonIdeas.tsx';
import classes from './PersonPage.module.css';

/** A person as everybody sees them, and what they posted. */
export function PersonPage() {
  const { t } = useTranslation('people');
  const { id = '' } = useParams();
  const person = useQuery(api.people.get.queryOptions({ input: { id } }));
  if (person.isPending) return <PageSkeleton />;
  if (person.isError) {
    const isUnknown = ['not_found', 'invalid_input'].includes(codeOf(person.error) ?? '');
    return (
      <>
        <PageHead title={t('unknown.title')} isQuiet />
        {isUnknown ? (
          <EmptyState title={t('unknown.title')}>{t('unknown.text')}</EmptyState>
        ) : (
          <ErrorState error={person.error} onRetry={person.refetch} />
        )}
      </>
    );
  }
  return (
    <div className={classes.page}>
      <PersonCard person={person.data} />
      <div>
        <Suspense fallback={null}>
          <PersonThanks person={person.data} />
        </Suspense>
        <PersonIdeas person={person.data} />
      </div>
    </div>
  );
}
