import type { QueueItem } from '@roundhouse/shared/queue';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RelativeTime } from '../../ui/index.ts';
import { ClaimMark } from './ClaimMark.tsx';
import classes from './Queue.module.css';

interface Props {
  item: QueueItem;
  to: string;
  isOpen: boolean;
  isChosen: boolean;
  onToggle: (itemId: string) => void;
}

/**
 * One thing that waits: what it is, why it is here, since when, and who looks at it. Of a thousand
 * rows only those that changed are drawn again.
 */
export const QueueRow = memo(function QueueRow({ item, to, isOpen, isChosen, onToggle }: Props) {
  const { t } = useTranslation('queue');
  const { shown, closed } = item;
  const title = shown?.title || t('gone');
  return (
    <li
      className={classes.row}
      data-kind={item.kind}
      data-open={isOpen || undefined}
      data-chosen={isChosen || undefined}
      data-gone={closed !== null || undefined}
    >
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={closed !== null}
          onChange={() => onToggle(item.id)}
          aria-label={t('choose', { title })}
        />
      </label>
      <div className={classes.words}>
        <p className={classes.why}>
          <span>{t(`why.${item.kind}`, { count: item.count })}</span>
          <RelativeTime at={item.openedAt} />
        </p>
        <h2 className={classes.name}>
          <Link
            to={to}
            data-item={item.id}
            aria-current={isOpen ? 'true' : undefined}
            {...(shown?.language && { lang: shown.language })}
          >
            {title}
          </Link>
        </h2>
        {shown?.excerpt && (
          <p className={classes.excerpt} {...(shown.language && { lang: shown.language })}>
            {shown.excerpt}
          </p>
        )}
        <p className={classes.meta}>
          {shown?.author && <span>{t('by', { name: shown.author.name })}</span>}
          <RuleWords item={item} />
          <ClaimMark item={item} />
        </p>
      </div>
    </li>
  );
});

function RuleWords({ item }: { item: QueueItem }) {
  const { t } = useTranslation('queue');
  return item.rules.map((rule) => (
    <span key={rule} className={classes.tag}>
      {t(`rules.${rule}`)}
    </span>
  ));
}
