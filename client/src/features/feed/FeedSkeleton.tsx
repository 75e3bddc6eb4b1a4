import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CardSkeleton } from '../../ui/index.ts';
import classes from './FeedSkeleton.module.css';
import type { LayoutKind } from './layout.ts';
import { useLayout } from './useLayout.ts';

const ROWS = 3;

/** Cards on their way, exactly where the real ones will be, so that nothing jumps. */
export function FeedSkeleton({ kind, rows = ROWS }: { kind: LayoutKind; rows?: number }) {
  const { t } = useTranslation('ui');
  const place = useRef<HTMLDivElement>(null);
  const { layout } = useLayout(place, kind);
  const count = layout ? layout.columns * rows : 0;
  const style = layout && {
    gridTemplateColumns: `repeat(${layout.columns}, minmax(0, 1fr))`,
    gridAutoRows: layout.cardHeight,
    gap: layout.gap,
  };
  return (
    <div
      ref={place}
      className={classes.skeleton}
      style={style ?? undefined}
      role="status"
      aria-label={t('loading')}
    >
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike and never reorder
        <div key={at} className={classes.card} data-kind={kind}>
          <CardSkeleton />
        </div>
      ))}
    </div>
  );
}
