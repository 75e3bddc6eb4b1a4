import { Button } from '@mantine/core';
import { FEED_ROOM } from '@roundhouse/shared/events';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useBootstrap } from '../../app/bootstrap.ts';
import { useRoom } from '../../realtime/index.ts';
import {
  ChoiceLinks,
  EmptyState,
  ErrorState,
  FreshPill,
  LineSkeletons,
  PageHead,
} from '../../ui/index.ts';
import { MoreButton } from '../../ui/MoreButton.tsx';
import { InviteToSignIn, SupportTrouble } from '../supports/index.ts';
import { Complaint } from './Complaint.tsx';
import classes from './Complaints.module.css';
import { HidingRules } from './HidingRules.tsx';
import { useComplaints } from './useComplaints.ts';

const SORTS = ['new', 'top'] as const;

/** Every complaint, in public and unedited, with its answer or its waiting time. */
export function ComplaintsPage() {
  const { t } = useTranslation('complaints');
  const { brand } = useBootstrap();
  useRoom(FEED_ROOM);
  const [params] = useSearchParams();
  const sort = SORTS.find((each) => each === params.get('sort')) ?? 'new';
  const { query, cards, fresh, showFresh } = useComplaints(sort);
  return (
    <div className={classes.page}>
      <PageHead
        title={t('title')}
        lead={t('lead', { brand: brand?.name })}
        actions={
          <Button component={Link} to="/post" variant="default">
            {t('post')}
          </Button>
        }
      />
      <ChoiceLinks
        label={t('order')}
        choices={SORTS.map((each) => {
          const to = each === 'new' ? '/complaints' : `/complaints?sort=${each}`;
          return { key: each, text: t(each), to, isOn: sort === each };
        })}
      />
      <FreshPill text={fresh > 0 ? t('fresh', { count: fresh }) : null} onShow={showFresh} />
      {query.isPending && <LineSkeletons count={10} />}
      {query.isError && cards.length === 0 && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isSuccess && cards.length === 0 && (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      )}
      <ul className={classes.list}>
        {cards.map((card) => (
          <li key={card.id}>
            <Complaint card={card} />
          </li>
        ))}
      </ul>
      <MoreButton query={query}>{t('more')}</MoreButton>
      <HidingRules />
      <InviteToSignIn />
      <SupportTrouble />
    </div>
  );
}
