import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useBootstrap } from '../../app/bootstrap.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { BoardPills } from './BoardPills.tsx';
import { RuleSheet } from './RuleSheet.tsx';
import classes from './Rules.module.css';
import { useCalendar } from './useCalendar.ts';

/** A board's rules, for everybody to read: what is promised, until when, and when clocks stand still. */
export function BoardRulesPage() {
  const { t } = useTranslation('boardRules');
  const { slug } = useParams();
  const { boards, brand } = useBootstrap();
  const board = boards.find((each) => each.slug === slug);
  const calendar = useCalendar(board?.id ?? '');
  if (!board) {
    return (
      <>
        <PageHead title={t('unknown')} isQuiet />
        <EmptyState title={t('unknown')} />
      </>
    );
  }
  return (
    <article className={classes.page}>
      <PageHead
        title={t('public.title', { board: board.name })}
        lead={t('public.lead', { brand: brand?.name })}
      />
      <BoardPills current={board} of={(each) => `/boards/${each}/rules`} />
      {calendar.isPending && <LineSkeletons count={6} />}
      {calendar.isError && <ErrorState error={calendar.error} onRetry={calendar.refetch} />}
      {calendar.data && <RuleSheet board={board} calendar={calendar.data} />}
      <p>
        <Link to={`/boards/${board.slug}/who-answers`}>{t('public.who')}</Link>
      </p>
    </article>
  );
}
