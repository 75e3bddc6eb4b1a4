import type { QueueItem } from '@roundhouse/shared/queue';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../../app/api.ts';
import { ErrorState, LineSkeletons } from '../../../ui/index.ts';
import type { Act } from '../acts/acts.ts';
import { QUEUE_DETAILS } from '../details.ts';
import classes from '../Queue.module.css';
import type { useQueueFilter } from '../useQueueFilter.ts';
import { ActButtons } from './ActButtons.tsx';
import { AuthorPanel } from './AuthorPanel.tsx';
import { ClaimBar } from './ClaimBar.tsx';
import { useKeepFocus } from './useKeepFocus.ts';

interface Props {
  state: ReturnType<typeof useQueueFilter>;
  onAct: (act: Act, item: QueueItem) => void;
}

/** The open item: whose it is, what it is about as it stands now, and what can be done. */
export function QueueDetail({ state, onAct }: Props) {
  const { t } = useTranslation('queue');
  const { openId } = state;
  const section = useKeepFocus(openId);
  const { data, error, refetch } = useQuery(
    api.queue.get.queryOptions({ input: { itemId: openId ?? '' }, enabled: openId !== null }),
  );
  if (openId === null) return <p className={classes.nothingOpen}>{t('nothingOpen')}</p>;
  return (
    <section ref={section} className={classes.detail} aria-label={t('open')} tabIndex={-1}>
      <Link className={classes.back} to={state.addressWith({ item: null })}>
        {t('back')}
      </Link>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LineSkeletons count={6} />}
      {data && <Opened key={data.id} item={data} onAct={onAct} />}
    </section>
  );
}

function Opened({ item, onAct }: { item: QueueItem; onAct: Props['onAct'] }) {
  const { t } = useTranslation('queue');
  const Detail = QUEUE_DETAILS[item.kind];
  const { shown } = item;
  return (
    <>
      <header className={classes.detailHead}>
        <p className={classes.why}>{t(`why.${item.kind}`, { count: item.count })}</p>
        <h2 {...(shown?.language && { lang: shown.language })}>{shown?.title || t('gone')}</h2>
        {shown && (
          <Link to={shown.path} className={classes.inPlace}>
            {t('inPlace')}
          </Link>
        )}
      </header>
      <ClaimBar item={item} />
      <ActButtons item={item} onAct={(act) => onAct(act, item)} />
      <Suspense fallback={<LineSkeletons count={5} />}>{Detail && <Detail item={item} />}</Suspense>
      <AuthorPanel itemId={item.id} />
    </>
  );
}
