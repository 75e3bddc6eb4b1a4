import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useBootstrap, useViewer } from '../../app/bootstrap.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { BoardLinks } from './BoardLinks.tsx';
import classes from './RepCard.module.css';
import { RepCard } from './RepCard.tsx';
import { useReps } from './useReps.ts';

/** Who answers here, by name: everybody of the brand, or those of one board. */
export function WhoAnswersPage() {
  const { t } = useTranslation('reps');
  const { slug } = useParams();
  const { boards, brand } = useBootstrap();
  const isOwner = useViewer()?.role === 'owner';
  const board = boards.find((each) => each.slug === slug);
  const reps = useReps(slug === undefined ? undefined : (board?.id ?? ''));
  return (
    <>
      <PageHead
        title={board ? t('who.titleOf', { board: board.name }) : t('who.title')}
        lead={t('who.lead', { brand: brand?.name })}
      />
      <BoardLinks all="/who-answers" of={(each) => `/boards/${each}/who-answers`} />
      {reps.isPending && <LineSkeletons count={6} />}
      {reps.isError && <ErrorState error={reps.error} onRetry={reps.refetch} />}
      {reps.isSuccess && reps.shown.length === 0 && (
        <EmptyState
          title={t('who.none')}
          action={
            isOwner && (
              <Button component={Link} to="/house/reps" color="signal">
                {t('who.invite')}
              </Button>
            )
          }
        >
          {t(isOwner ? 'who.noneOwner' : 'who.noneText')}
        </EmptyState>
      )}
      <ul className={classes.list}>
        {reps.shown.map((rep) => (
          <li key={rep.person.id}>
            <RepCard rep={rep} />
          </li>
        ))}
      </ul>
    </>
  );
}
