import type { Topic } from '@roundhouse/shared/comments';
import { type Idea, takesComments } from '@roundhouse/shared/ideas';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useBootstrap } from '../../app/bootstrap.ts';
import { ErrorState, LineSkeletons } from '../../ui/index.ts';
import { IdeaDecisions } from '../decisions/index.ts';
import { Letter } from './Letter.tsx';
import classes from './Responses.module.css';
import { useLinkedResponse } from './useLinkedResponse.ts';

/** What the brand said of an idea, oldest first, and what it decided. */
export function Responses({ idea }: { idea: Idea }) {
  const { t } = useTranslation('responses');
  const { brand, boards } = useBootstrap();
  const query = useQuery(api.responses.list.queryOptions({ input: { ideaId: idea.id } }));
  const topic = useMemo<Topic>(() => ({ kind: 'idea', id: idea.id }), [idea.id]);
  const { responses = [], myVerdicts, thanksToMe } = query.data ?? {};
  const marked = useLinkedResponse((id) => responses.some((response) => response.id === id));
  const isBoardOpen = !boards.some((board) => board.id === idea.boardId && board.isClosed);
  return (
    <section className={classes.said} aria-labelledby="said-title" id="answers">
      <h2 id="said-title" className={classes.title}>
        {t('title', { brand: brand?.name })}
      </h2>
      {query.isPending && idea.answer && <LineSkeletons count={4} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && responses.length === 0 && (
        <p className={classes.none}>{t('none', { brand: brand?.name })}</p>
      )}
      {responses.map((response) => (
        <Letter
          key={response.id}
          response={response}
          mine={myVerdicts?.[response.id] ?? null}
          thanksToMe={thanksToMe?.[response.id] ?? null}
          topic={topic}
          mayReply={takesComments(idea.status) && isBoardOpen}
          isMarked={marked === response.id}
        />
      ))}
      <IdeaDecisions ideaId={idea.id} />
    </section>
  );
}
