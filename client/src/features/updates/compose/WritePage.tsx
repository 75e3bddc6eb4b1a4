import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { api } from '../../../app/api.ts';
import { useBootstrap } from '../../../app/bootstrap.ts';
import { useCan } from '../../../app/useCan.ts';
import { EmptyState, ErrorState, PageHead, PageSkeleton } from '../../../ui/index.ts';
import classes from './Compose.module.css';
import { Composer } from './Composer.tsx';
import { loadWriting } from './keptWriting.ts';

/** A new update of a board; it opens with what changed since the last one. */
export function WritePage() {
  const { boards } = useBootstrap();
  const [search] = useSearchParams();
  const wanted = search.get('board');
  const board =
    boards.find(({ slug }) => slug === wanted) ?? (boards.length === 1 ? boards[0] : null);
  if (!useCan()('update.write')) return <NotYours />;
  return board ? <NewUpdate key={board.id} boardId={board.id} /> : <ChooseBoard />;
}

/** An update that is there already. */
export function EditUpdatePage() {
  const { id = '' } = useParams();
  const mayWrite = useCan()('update.write');
  const { data, error, refetch } = useQuery(
    api.updates.get.queryOptions({
      input: { updateId: id },
      enabled: mayWrite,
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnMount: 'always',
    }),
  );
  if (!mayWrite) return <NotYours />;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data ? <Composer key={id} update={data.update} place={id} /> : <PageSkeleton />;
}

function NewUpdate({ boardId }: { boardId: string }) {
  const { data, error, refetch } = useQuery(
    api.updates.draft.queryOptions({ input: { boardId }, staleTime: Number.POSITIVE_INFINITY }),
  );
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const place = `new-${boardId}`;
  const kept = loadWriting(place);
  const isKept = kept?.boardId === boardId && kept.rev === 0;
  const update = isKept ? { ...data, ...kept } : data;
  return <Composer key={update.id} update={update} place={place} />;
}

function ChooseBoard() {
  const { t } = useTranslation('updates');
  const { boards } = useBootstrap();
  return (
    <>
      <PageHead title={t('write')} lead={t('chooseBoard')} />
      <div className={classes.choices}>
        {boards.map(({ id, slug, name }) => (
          <Button key={id} component={Link} variant="default" to={`/updates/write?board=${slug}`}>
            {name}
          </Button>
        ))}
      </div>
    </>
  );
}

function NotYours() {
  const { t } = useTranslation('updates');
  return <EmptyState title={t('notYours.title')}>{t('notYours.text')}</EmptyState>;
}
