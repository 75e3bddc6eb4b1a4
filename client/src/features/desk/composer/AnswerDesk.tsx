import { ideaRoom } from '@roundhouse/shared/events';
import { isStanding } from '@roundhouse/shared/ideas';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../../app/api.ts';
import { useRoom } from '../../../realtime/index.ts';
import { ErrorState, PageHead, PageSkeleton } from '../../../ui/index.ts';
import { CaseFile } from '../caseFile/CaseFile.tsx';
import { NewAnswer } from './NewAnswer.tsx';
import { Targets } from './Targets.tsx';
import { TwoPanes } from './TwoPanes.tsx';

interface Props {
  viewerId: string;
  ideaIds: string[];
  onRemove: (ideaId: string) => void;
}

/** The letter on one side, what to know on the other. */
export function AnswerDesk({ viewerId, ideaIds, onRemove }: Props) {
  const { t } = useTranslation('desk');
  const [shownId, setShownId] = useState(ideaIds[0] ?? '');
  useRoom(ideaRoom(shownId));
  const queries = useQueries({
    queries: ideaIds.map((ideaId) => api.ideas.get.queryOptions({ input: { ideaId } })),
  });
  const failed = queries.find(({ error }) => error);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  const ideas = queries.flatMap(({ data }) => (data ? [data.idea] : []));
  const shown = ideas.find(({ id }) => id === shownId) ?? ideas[0];
  if (ideas.length < ideaIds.length || !shown) return <PageSkeleton />;
  const isGone = ideas.some(({ status }) => !isStanding(status) && status !== 'archived');
  return (
    <TwoPanes
      head={
        <PageHead
          title={t('answer.title', { count: ideas.length })}
          lead={<Link to="/desk">{t('answer.back')}</Link>}
        />
      }
      letter={
        <>
          <Targets ideas={ideas} shownId={shown.id} onShow={setShownId} onRemove={onRemove} />
          {isGone ? (
            <p>{t('answer.gone')}</p>
          ) : (
            <NewAnswer viewerId={viewerId} ideas={ideas} shown={shown} />
          )}
        </>
      }
      file={<CaseFile key={shown.id} idea={shown} />}
    />
  );
}
