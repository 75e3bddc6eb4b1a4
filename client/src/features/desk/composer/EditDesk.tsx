import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../../app/api.ts';
import { EmptyState, ErrorState, PageHead, PageSkeleton } from '../../../ui/index.ts';
import { ideaAddress } from '../../ideas/index.ts';
import { CaseFile } from '../caseFile/CaseFile.tsx';
import { EditAnswer } from './EditAnswer.tsx';
import { TwoPanes } from './TwoPanes.tsx';

/** The same desk, to mend an answer that was sent. */
export function EditDesk(props: { viewerId: string; ideaId: string; responseId: string }) {
  const { t } = useTranslation('desk');
  const input = { ideaId: props.ideaId };
  const idea = useQuery(api.ideas.get.queryOptions({ input }));
  const said = useQuery(api.responses.list.queryOptions({ input }));
  const failed = [idea, said].find(({ error }) => error);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!idea.data || !said.data) return <PageSkeleton />;
  const response = said.data.responses.find(({ id }) => id === props.responseId);
  if (response?.rep.person.id !== props.viewerId) {
    return <EmptyState title={t('edit.notYours')}>{t('edit.notYoursText')}</EmptyState>;
  }
  return (
    <TwoPanes
      head={
        <PageHead
          title={t('edit.title')}
          lead={<Link to={ideaAddress(idea.data.idea)}>{idea.data.idea.title}</Link>}
        />
      }
      letter={<EditAnswer viewerId={props.viewerId} idea={idea.data.idea} response={response} />}
      file={<CaseFile idea={idea.data.idea} />}
    />
  );
}
