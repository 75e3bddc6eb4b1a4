import { Button } from '@mantine/core';
import type { QueueItem } from '@roundhouse/shared/queue';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../app/bootstrap.ts';
import { useErrorText } from '../../../app/errors.ts';
import { useFormats } from '../../../i18n/format.ts';
import { ClaimMark, useClaim } from '../ClaimMark.tsx';
import classes from '../Queue.module.css';
import { useClaiming } from '../useClaiming.ts';

/** The letter that presses the button. */
const KEY = 'c';

/** Who has the item and until when, and the way to take it or give it back. */
export function ClaimBar({ item }: { item: QueueItem }) {
  const { t } = useTranslation('queue');
  const viewer = useViewer();
  const formats = useFormats();
  const errorText = useErrorText();
  const current = useClaim(item);
  const { claim, release } = useClaiming();
  const isMine = current?.by.id === viewer?.id;
  const input = { itemId: item.id };
  if (item.closed) {
    return (
      <div className={classes.claimBar}>
        <ClaimMark item={item} />
      </div>
    );
  }
  return (
    <div className={classes.claimBar} role="status">
      {current ? (
        <>
          <ClaimMark item={item} />
          <span>{t('until', { time: formats.dateTime(current.until) })}</span>
        </>
      ) : (
        <span>{t('free')}</span>
      )}
      {(!current || isMine) && (
        <Button
          size="compact-sm"
          variant="default"
          data-key={KEY}
          loading={claim.isPending || release.isPending}
          onClick={() => (isMine ? release.mutate(input) : claim.mutate(input))}
          rightSection={<kbd className={classes.kbd}>{KEY}</kbd>}
        >
          {t(isMine ? 'release' : 'claim')}
        </Button>
      )}
      {claim.error && (
        <span className={classes.failure} role="alert">
          {errorText(claim.error)}
        </span>
      )}
    </div>
  );
}
