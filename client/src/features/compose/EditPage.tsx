import { ideaRoom } from '@roundhouse/shared/events';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { api } from '../../app/api.ts';
import { useViewer } from '../../app/bootstrap.ts';
import { useCan } from '../../app/useCan.ts';
import { useDenied } from '../../app/useDenied.ts';
import { useRoom } from '../../realtime/index.ts';
import { EmptyState, ErrorState, PageSkeleton } from '../../ui/index.ts';
import { WhyNotPage } from '../sanctions/index.ts';
import { Editor } from './Editor.tsx';

/** Changes an idea of one's own. */
export function EditPage() {
  const { t } = useTranslation('compose');
  const { id = '' } = useParams();
  const viewer = useViewer();
  const may = useCan();
  const denied = useDenied('idea.edit');
  // Another tab's edit is told here while it is written, not only when saving is refused.
  useRoom(ideaRoom(id));
  const query = useQuery(api.ideas.get.queryOptions({ input: { ideaId: id } }));
  if (!viewer) {
    return <Navigate to={`/sign-in?to=${encodeURIComponent(`/ideas/${id}/edit`)}`} replace />;
  }
  if (denied) return <WhyNotPage restriction={denied} />;
  if (query.isPending) return <PageSkeleton />;
  if (query.error) return <ErrorState error={query.error} onRetry={() => query.refetch()} />;
  const { idea } = query.data;
  if (!may('idea.edit', { authorId: idea.author?.id ?? null })) {
    return <EmptyState title={t('notYours.title')}>{t('notYours.text')}</EmptyState>;
  }
  return <Editor key={idea.id} viewerId={viewer.id} idea={idea} />;
}
