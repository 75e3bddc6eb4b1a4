import { Button } from '@mantine/core';
import { QUEUE_ROOM } from '@roundhouse/shared/events';
import type { PersonRecord } from '@roundhouse/shared/sanctions';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api } from '../../../app/api.ts';
import { useCan } from '../../../app/useCan.ts';
import { useFormats } from '../../../i18n/format.ts';
import { useRoom } from '../../../realtime/index.ts';
import { EmptyState, ErrorState, PageHead, PageSkeleton } from '../../../ui/index.ts';
import { SanctionDialog } from '../SanctionDialog.tsx';
import classes from '../Sanctions.module.css';
import { useUntilWords } from '../useUntilWords.ts';
import { ModeratedCard } from './ModeratedCard.tsx';
import { WrittenList } from './WrittenList.tsx';

/** What moderators can know of a person before they act. */
export function PersonRecordPage() {
  const { t } = useTranslation('sanctions');
  const { id = '' } = useParams();
  const mayRead = useCan()('person.moderate');
  useRoom(QUEUE_ROOM);
  const record = useQuery(
    api.sanctions.person.queryOptions({ input: { personId: id }, enabled: mayRead }),
  );
  if (!mayRead) {
    return <EmptyState title={t('people.notYours')}>{t('people.notYoursText')}</EmptyState>;
  }
  if (record.isPending) return <PageSkeleton />;
  if (record.isError) return <ErrorState error={record.error} onRetry={record.refetch} />;
  return <Whole record={record.data} />;
}

function Whole({ record }: { record: PersonRecord }) {
  const { t } = useTranslation('sanctions');
  const [isGiving, setGiving] = useState(false);
  const { person, sanctions, written, allowed } = record;
  return (
    <div className={classes.page}>
      <PageHead
        title={person.name}
        lead={<Facts record={record} />}
        actions={
          <>
            <Button component={Link} to={`/people/${person.id}`} variant="default">
              {t('record.public')}
            </Button>
            {allowed.length > 0 && (
              <Button onClick={() => setGiving(true)}>{t('give.open')}</Button>
            )}
          </>
        }
      />
      {allowed.length === 0 && <p className={classes.meta}>{t('record.notSanctionable')}</p>}
      <h2 className={classes.heading}>{t('record.sanctions')}</h2>
      {sanctions.length === 0 && <p className={classes.meta}>{t('record.noSanctions')}</p>}
      <ul className={classes.list}>
        {sanctions.map((sanction) => (
          <li key={sanction.id}>
            <ModeratedCard sanction={sanction} />
          </li>
        ))}
      </ul>
      <h2 className={classes.heading}>{t('record.written')}</h2>
      <WrittenList written={written} />
      {isGiving && <SanctionDialog personId={person.id} onClose={() => setGiving(false)} />}
    </div>
  );
}

function Facts({ record: { person, restriction, hidden } }: { record: PersonRecord }) {
  const { t } = useTranslation('sanctions');
  const formats = useFormats();
  const untilWords = useUntilWords();
  return (
    <>
      {t('people.joined', { date: formats.date(person.joinedAt) })}
      {' · '}
      {t('record.counts', {
        ideas: formats.number(person.counts.ideas),
        comments: formats.number(person.counts.comments),
        hidden: formats.number(hidden),
      })}
      {restriction && (
        <>
          {' · '}
          <span className={classes.pill} data-tone="warn">
            {untilWords.short(restriction)}
          </span>
        </>
      )}
    </>
  );
}
