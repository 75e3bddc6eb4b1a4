import type { IdeaCard } from '@roundhouse/shared/ideas';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../ui/index.ts';

type Imported = NonNullable<IdeaCard['imported']>;

/** Where an imported idea came from, and what it had there. */
export function ImportedNote({ imported }: { imported: Imported }) {
  const { t } = useTranslation('ideas');
  const { author, status, url, votes } = imported;
  return (
    <Banner
      action={
        url && /^https?:\/\//.test(url) ? (
          <a href={url} rel="nofollow noopener noreferrer" target="_blank">
            {t('imported.source')}
          </a>
        ) : undefined
      }
    >
      {author ? t('imported.by', { author }) : t('imported.from')}{' '}
      {votes > 0 && t('imported.votes', { count: votes })}{' '}
      {status && t('imported.status', { status })}
    </Banner>
  );
}
