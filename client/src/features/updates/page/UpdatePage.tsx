import { Button } from '@mantine/core';
import type { Topic } from '@roundhouse/shared/comments';
import type { Outputs } from '@roundhouse/shared/contract';
import { IconPencil } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useBootstrap } from '../../../app/bootstrap.ts';
import { codeOf } from '../../../app/errors.ts';
import { useCan } from '../../../app/useCan.ts';
import { useLocalText } from '../../../i18n/useLocalText.ts';
import { EmptyState, ErrorState, PageHead, PageSkeleton } from '../../../ui/index.ts';
import { Comments } from '../../comments/index.ts';
import { BoardName } from '../../feed/index.ts';
import { FollowButton } from '../../notices/index.ts';
import { ReportButton } from '../../reports/index.ts';
import { InviteToSignIn, SupportTrouble } from '../../supports/index.ts';
import { RhythmLine } from '../list/RhythmLine.tsx';
import { UpdateFacts } from '../UpdateFacts.tsx';
import { UpdateBlocks } from './UpdateBlocks.tsx';
import classes from './UpdatePage.module.css';
import { UpdateReactions } from './UpdateReactions.tsx';
import { useUpdate } from './useUpdate.ts';

/** One update, what readers felt about it, and the talk. */
export function UpdatePage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('updates');
  const { data, error, refetch } = useUpdate(id);
  if (error && !data) {
    const isGone = codeOf(error) === 'not_found' || codeOf(error) === 'invalid_input';
    if (!isGone) return <ErrorState error={error} onRetry={() => void refetch()} />;
    const back = (
      <Button component={Link} to="/updates">
        {t('back')}
      </Button>
    );
    return (
      <EmptyState title={t('gone.title')} action={back}>
        {t('gone.text')}
      </EmptyState>
    );
  }
  return data ? <Opened {...data} /> : <PageSkeleton />;
}

function Opened({ update, mine }: Outputs['updates']['get']) {
  const { t } = useTranslation('updates');
  const may = useCan();
  const { boards } = useBootstrap();
  const title = useLocalText()(update.title);
  const board = boards.find(({ id }) => id === update.boardId);
  return (
    <article className={classes.page}>
      <BoardName id={update.boardId} />
      <div lang={title.lang}>
        <PageHead title={title.text} />
      </div>
      <div className={classes.head}>
        <UpdateFacts update={update} />
        {may('update.write') && (
          <Button
            component={Link}
            to={`/updates/${update.id}/edit`}
            variant="default"
            leftSection={<IconPencil size="1.1rem" aria-hidden />}
          >
            {t('edit')}
          </Button>
        )}
      </div>
      <UpdateBlocks blocks={update.blocks} />
      {update.state === 'published' && (
        <>
          <UpdateReactions update={update} mine={mine} />
          <ReportButton
            subject={{ kind: 'update', id: update.id }}
            authorId={update.rep.person.id}
            hasIcon
          />
          {board && (
            <div className={classes.follow}>
              <RhythmLine board={board} />
              <FollowButton kind="board" id={board.id} />
            </div>
          )}
          <Talk updateId={update.id} count={update.comments} isClosed={board?.isClosed === true} />
        </>
      )}
      <InviteToSignIn />
      <SupportTrouble />
    </article>
  );
}

function Talk({
  updateId,
  count,
  isClosed,
}: {
  updateId: string;
  count: number;
  isClosed: boolean;
}) {
  const topic = useMemo<Topic>(() => ({ kind: 'update', id: updateId }), [updateId]);
  return <Comments topic={topic} count={count} closed={isClosed ? 'board' : null} />;
}
