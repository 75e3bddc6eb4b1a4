import type { QueueItem } from '@roundhouse/shared/queue';
import { IconCheck, IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../app/bootstrap.ts';
import { useMinute } from '../../ui/useMinute.ts';
import classes from './Queue.module.css';

/** Who looks at an item now, or how it ended. A claim ends by the clock. */
export function ClaimMark({ item }: { item: QueueItem }) {
  const { t } = useTranslation('queue');
  const viewer = useViewer();
  const claim = useClaim(item);
  if (item.closed) {
    const { by, outcome } = item.closed;
    const said = t([
      `outcomes.of.${item.kind as 'merge'}.${outcome as 'dismissed'}`,
      `outcomes.${outcome as 'upheld'}`,
      'outcomes.done',
    ]);
    return (
      <strong className={classes.done}>
        <IconCheck size="1rem" aria-hidden />
        {by ? t('closedBy', { name: by.name, outcome: said }) : said}
      </strong>
    );
  }
  if (!claim) return null;
  const isMine = claim.by.id === viewer?.id;
  return (
    <strong className={classes.claim} data-mine={isMine || undefined}>
      <IconEye size="1rem" aria-hidden />
      {isMine ? t('claimedByMe') : t('claimedBy', { name: claim.by.name })}
    </strong>
  );
}

/** The claim on an item while it holds. */
export function useClaim({ claim }: Pick<QueueItem, 'claim'>): QueueItem['claim'] {
  const now = useMinute();
  return claim && new Date(claim.until).getTime() > now ? claim : null;
}
