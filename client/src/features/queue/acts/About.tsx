import type { QueueItem } from '@roundhouse/shared/queue';
import { useTranslation } from 'react-i18next';
import classes from '../Queue.module.css';

/** What an act is about, by title and author: of many too, before it is too late. */
export function About({ items }: { items: QueueItem[] }) {
  const { t } = useTranslation('queue');
  return (
    <ul className={classes.about} aria-label={t('acts.about')}>
      {items.map(({ id, shown }) => (
        <li key={id}>
          <span {...(shown?.language && { lang: shown.language })}>
            {shown?.title || t('gone')}
          </span>
          {shown?.author && <small>{t('by', { name: shown.author.name })}</small>}
        </li>
      ))}
    </ul>
  );
}
