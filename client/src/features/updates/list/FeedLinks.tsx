import { IconRss } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Updates.module.css';

/** Where a feed reader finds what stands here. */
export function FeedLinks({ board }: { board: string | undefined }) {
  const { t, i18n } = useTranslation('updates');
  const query = new URLSearchParams({ ...(board ? { board } : {}), lang: i18n.language });
  return (
    <p className={classes.feeds}>
      <IconRss size="1.1rem" aria-hidden />
      {t('feeds.label')}
      {(['updates', 'decisions', 'ideas'] as const).map((kind) => (
        <span key={kind} className={classes.feed}>
          {t(`feeds.${kind}`)} <a href={`/feeds/${kind}.atom?${query}`}>{t('feeds.atom')}</a>{' '}
          <a href={`/feeds/${kind}.rss?${query}`}>{t('feeds.rss')}</a>
        </span>
      ))}
    </p>
  );
}
