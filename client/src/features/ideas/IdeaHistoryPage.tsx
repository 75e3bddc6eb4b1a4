import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api } from '../../app/api.ts';
import { ErrorState, LineSkeletons, PageHead } from '../../ui/index.ts';
import classes from './history/History.module.css';
import { VersionEntry } from './history/VersionEntry.tsx';
import { ideaAddress } from './ideaAddress.ts';
import { useIdea } from './useIdea.ts';

/** Every text an idea has had, newest first, with what each change did. */
export function IdeaHistoryPage() {
  const { t } = useTranslation('ideas');
  const { id = '' } = useParams();
  const { card } = useIdea(id);
  const history = useQuery(
    api.ideas.history.queryOptions({
      input: { ideaId: id },
      // Another save has come in: the idea's version says so.
      queryKey: [...api.ideas.history.key({ input: { ideaId: id } }), card?.version],
    }),
  );
  const versions = history.data ?? [];
  return (
    <>
      <PageHead
        title={t('history.title')}
        lead={card?.title}
        actions={
          <Button component={Link} to={card ? ideaAddress(card) : `/ideas/${id}`} variant="default">
            {t('history.back')}
          </Button>
        }
      />
      {history.isPending && <LineSkeletons count={8} />}
      {history.isError && (
        <ErrorState error={history.error} onRetry={() => void history.refetch()} />
      )}
      <ol className={classes.versions} reversed>
        {versions.map((version, at) => (
          <VersionEntry
            key={version.version}
            version={version}
            before={versions[at + 1]}
            language={card?.language ?? 'en'}
          />
        ))}
      </ol>
    </>
  );
}
