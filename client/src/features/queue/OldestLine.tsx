import type { QueueCount } from '@roundhouse/shared/queue';
import { useTranslation } from 'react-i18next';
import { RelativeTime } from '../../ui/index.ts';

/** How much waits, and since when the oldest does. */
export function OldestLine({ count }: { count: QueueCount | undefined }) {
  const { t } = useTranslation('queue');
  if (!count) return <>{t('lead')}</>;
  return (
    <span role="status">
      {t('waiting', { count: count.open })}
      {count.oldestAt && (
        <>
          {' · '}
          {t('oldest')} <RelativeTime at={count.oldestAt} />
        </>
      )}
    </span>
  );
}
