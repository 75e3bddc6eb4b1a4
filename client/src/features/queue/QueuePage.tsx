import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../app/useCan.ts';
import { EmptyState, PageHead } from '../../ui/index.ts';
import { ActDialog, type Asked } from './acts/ActDialog.tsx';
import { BulkBar } from './acts/BulkBar.tsx';
import { QueueDetail } from './detail/QueueDetail.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { OldestLine } from './OldestLine.tsx';
import classes from './Queue.module.css';
import { QueueFilters } from './QueueFilters.tsx';
import { QueueList } from './QueueList.tsx';
import { RepliesButton } from './replies/RepliesButton.tsx';
import { useChosen } from './useChosen.ts';
import { useClaiming } from './useClaiming.ts';
import { useQueue } from './useQueue.ts';
import { useQueueFilter } from './useQueueFilter.ts';
import { useQueueKeys } from './useQueueKeys.ts';

/** All that waits for a moderator: the list, and beside it what is open. */
export function QueuePage() {
  const { t } = useTranslation('queue');
  const may = useCan();
  if (!may('queue.read')) return <EmptyState title={t('notYours')}>{t('closed.text')}</EmptyState>;
  return <Queue />;
}

function Queue() {
  const { t } = useTranslation('queue');
  const state = useQueueFilter();
  const queue = useQueue(state.filter);
  const chosen = useChosen(queue.items);
  const { claim } = useClaiming();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const keys = useQueueKeys({
    items: queue.items,
    openId: state.openId,
    onOpen: (itemId) => {
      state.open(itemId);
      claim.mutate({ itemId });
    },
    onClose: () => state.open(null),
    onChoose: chosen.toggle,
    chosen: chosen.items,
    onAct: (act, items) => setAsked({ act, items }),
    onHelp: () => setHelpOpen(true),
  });
  return (
    <div className={classes.page} data-open={state.openId !== null || undefined}>
      <PageHead
        title={t('title')}
        lead={<OldestLine count={queue.count} />}
        actions={<RepliesButton />}
      />
      <div className={classes.panes}>
        <section className={classes.listPane} aria-label={t('list')}>
          <QueueFilters state={state} count={queue.count} />
          <QueueList queue={queue} state={state} chosen={chosen} />
          <BulkBar chosen={chosen} onAct={(act) => setAsked({ act, items: chosen.items })} />
        </section>
        <QueueDetail state={state} onAct={(act, item) => setAsked({ act, items: [item] })} />
      </div>
      <KeysHelp keys={keys} isOpen={isHelpOpen} onToggle={setHelpOpen} />
      {asked && (
        <ActDialog
          {...asked}
          onClose={() => setAsked(null)}
          onDone={(left) => {
            chosen.keep(left.filter(chosen.has));
            setAsked(null);
          }}
        />
      )}
    </div>
  );
}
