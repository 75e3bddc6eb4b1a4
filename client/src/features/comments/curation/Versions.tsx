import type { Topic } from '@roundhouse/shared/comments';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { ErrorState, LineSkeletons, RelativeTime } from '../../../ui/index.ts';
import classes from './Curation.module.css';
import { SummaryText } from './SummaryCard.tsx';

/** The summaries that stood here before, newest first. */
export function Versions({ topic, current }: { topic: Topic; current: number }) {
  const { t } = useTranslation('curation');
  const versions = useQuery(api.comments.summaries.queryOptions({ input: { topic } }));
  if (versions.isPending) return <LineSkeletons count={3} />;
  if (versions.isError) {
    return <ErrorState error={versions.error} onRetry={() => void versions.refetch()} />;
  }
  return (
    <ol className={classes.versions}>
      {versions.data
        .filter(({ version }) => version < current)
        .map((summary) => (
          <li key={summary.version}>
            <p className={classes.meta}>
              <strong>{t('summary.version', { number: summary.version })}</strong>
              {summary.by && <span>{t('summary.by', { name: summary.by.name })}</span>}
              <RelativeTime at={summary.at} />
            </p>
            <SummaryText summary={summary} />
          </li>
        ))}
    </ol>
  );
}
