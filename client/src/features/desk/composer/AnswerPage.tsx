import { RESPONSE_LIMITS } from '@roundhouse/shared/responses';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { useViewer } from '../../../app/bootstrap.ts';
import { useCan } from '../../../app/useCan.ts';
import { EmptyState } from '../../../ui/index.ts';
import { AnswerDesk } from './AnswerDesk.tsx';
import { moveAnswer } from './answerStore.ts';
import { EditDesk } from './EditDesk.tsx';

/** `/desk/answer/IDEA`, `?ids=A,B,C` for several at once, `?edit=RESPONSE` to mend one's own. */
export function AnswerPage() {
  const { t } = useTranslation('desk');
  const { id = '' } = useParams();
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const viewer = useViewer();
  const may = useCan();
  if (!viewer) {
    return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
  }
  if (!may('response.post')) {
    return <EmptyState title={t('notYours.title')}>{t('notYours.text')}</EmptyState>;
  }
  const edited = query.get('edit');
  if (edited) return <EditDesk key={edited} viewerId={viewer.id} ideaId={id} responseId={edited} />;
  const asked = query.get('ids')?.split(',') ?? [id];
  const ideaIds = [...new Set(asked)].filter(Boolean).slice(0, RESPONSE_LIMITS.targets);
  const remove = (gone: string) => {
    const left = ideaIds.filter((each) => each !== gone);
    const personId = viewer.id;
    moveAnswer({ personId, ideaIds }, { personId, ideaIds: left });
    navigate(`/desk/answer?ids=${left.join(',')}`, { replace: true });
  };
  return (
    <AnswerDesk
      key={[...ideaIds].sort().join()}
      viewerId={viewer.id}
      ideaIds={ideaIds}
      onRemove={remove}
    />
  );
}
