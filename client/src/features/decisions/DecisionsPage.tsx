import { Button } from '@mantine/core';
import type { Decision } from '@roundhouse/shared/decisions';
import { FEED_ROOM } from '@roundhouse/shared/events';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBootstrap } from '../../app/bootstrap.ts';
import { useRoom } from '../../realtime/index.ts';
import { EmptyState, ErrorState, FreshPill, LineSkeletons, PageHead } from '../../ui/index.ts';
import { MoreButton } from '../../ui/MoreButton.tsx';
import { ideaAddress } from '../ideas/index.ts';
import { DecisionCard } from './DecisionCard.tsx';
import { DecisionFilters } from './DecisionFilters.tsx';
import classes from './Decisions.module.css';
import { useDecisionState } from './useDecisionState.ts';
import { useDecisions } from './useDecisions.ts';

/** Every decision that stands, in public, with its reasons and its next date. */
export function DecisionsPage() {
  const { t } = useTranslation('decisions');
  const { brand } = useBootstrap();
  useRoom(FEED_ROOM);
  const state = useDecisionState();
  const { query, decisions, fresh, showFresh } = useDecisions(state);
  return (
    <div className={classes.page}>
      <PageHead title={t('page.title')} lead={t('page.lead', { brand: brand?.name })} />
      <DecisionFilters state={state} />
      <FreshPill text={fresh > 0 ? t('page.fresh', { count: fresh }) : null} onShow={showFresh} />
      {query.isPending && <LineSkeletons count={10} />}
      {query.isError && decisions.length === 0 && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isSuccess && decisions.length === 0 && <NoDecisions isFiltered={state.isFiltered} />}
      <ul className={classes.list}>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <DecisionCard decision={decision} head={<OfIdea decision={decision} />} />
          </li>
        ))}
      </ul>
      <MoreButton query={query}>{t('page.more')}</MoreButton>
    </div>
  );
}

function OfIdea({ decision: { idea, ideaId, responseId } }: { decision: Decision }) {
  return (
    <h2 className={classes.idea}>
      <Link to={`${ideaAddress({ id: ideaId, slug: idea.slug })}#response-${responseId}`}>
        {idea.title}
      </Link>
    </h2>
  );
}

function NoDecisions({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useTranslation('decisions');
  const to = isFiltered ? '/decisions' : '/';
  return (
    <EmptyState
      title={t(isFiltered ? 'page.noneFound' : 'page.none')}
      action={
        <Button component={Link} to={to} variant="default">
          {t(isFiltered ? 'page.clear' : 'page.board')}
        </Button>
      }
    >
      {t(isFiltered ? 'page.noneFoundText' : 'page.noneText')}
    </EmptyState>
  );
}
