import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../../app/api.ts';
import { EmptyState, ErrorState, LineSkeletons, PageHead } from '../../../ui/index.ts';
import { BoardName } from '../../feed/index.ts';
import { LocalWords } from '../LocalWords.tsx';
import { UpdateFacts } from '../UpdateFacts.tsx';
import classes from './Updates.module.css';

/** What is not out yet of the boards one answers for. */
export function DraftsPage() {
  const { t } = useTranslation('updates');
  const write = (
    <Button component={Link} to="/updates/write">
      {t('write')}
    </Button>
  );
  return (
    <div className={classes.page}>
      <PageHead title={t('drafts.title')} lead={t('drafts.lead')} actions={write} />
      <Drafts />
    </div>
  );
}

function Drafts() {
  const { t } = useTranslation('updates');
  const { data, error, refetch } = useQuery(
    api.updates.drafts.queryOptions({ staleTime: 0, refetchOnMount: 'always' }),
  );
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LineSkeletons />;
  if (data.length === 0) {
    return <EmptyState title={t('drafts.empty')}>{t('drafts.emptyText')}</EmptyState>;
  }
  return (
    <ol className={classes.list}>
      {data.map((update) => (
        <li key={update.id} className={classes.card}>
          <div className={classes.words}>
            <BoardName id={update.boardId} />
            <h2 className={classes.title}>
              <Link to={`/updates/${update.id}/edit`} className={classes.link}>
                <LocalWords text={update.title} />
              </Link>
            </h2>
            <UpdateFacts update={update} />
          </div>
        </li>
      ))}
    </ol>
  );
}
