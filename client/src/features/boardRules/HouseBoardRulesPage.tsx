import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useBootstrap } from '../../app/bootstrap.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { BoardPills } from './BoardPills.tsx';
import { RulesForm } from './RulesForm.tsx';
import { useCalendar } from './useCalendar.ts';

/** What the brand commits itself to, board by board, as the owner sets it. */
export function HouseBoardRulesPage() {
  const { t } = useTranslation('boardRules');
  const { slug } = useParams();
  const { boards } = useBootstrap();
  const board = boards.find((each) => each.slug === slug) ?? boards[0];
  const calendar = useCalendar(board?.id ?? '');
  if (!board) return <PageHead title={t('house.title')} />;
  return (
    <>
      <PageHead
        title={t('house.title')}
        lead={
          <>
            {t('house.lead')} <Link to={`/boards/${board.slug}/rules`}>{t('house.public')}</Link>
          </>
        }
      />
      <BoardPills current={board} of={(each) => `/house/board-rules/${each}`} />
      {calendar.isPending && <LineSkeletons count={6} />}
      {calendar.isError && <ErrorState error={calendar.error} onRetry={calendar.refetch} />}
      {calendar.data && <RulesForm key={board.id} board={board} calendar={calendar.data} />}
    </>
  );
}
