import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/index.ts';
import classes from './FeedFoot.module.css';
import { FeedSkeleton } from './FeedSkeleton.tsx';
import type { LayoutKind } from './layout.ts';

interface Props {
  layout: LayoutKind;
  count: number;
  hasMore: boolean;
  error: unknown;
  onRetry: () => void;
}

/** Under the list: more is coming, or did not come, or that was all. */
export function FeedFoot({ layout, count, hasMore, error, onRetry }: Props) {
  const { t } = useTranslation('feed');
  if (error) {
    return (
      <div className={classes.foot}>
        <ErrorState error={error} onRetry={onRetry} />
      </div>
    );
  }
  if (hasMore) {
    return (
      <div className={classes.more}>
        <FeedSkeleton kind={layout} rows={1} />
      </div>
    );
  }
  if (count < 2) return null;
  return <p className={classes.end}>{t('end', { count })}</p>;
}
