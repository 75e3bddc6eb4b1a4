import { Button } from '@mantine/core';
import type { Idea, IdeaStatus } from '@roundhouse/shared/ideas';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../app/bootstrap.ts';
import { openInvitation } from '../../supports/index.ts';
import { CommentForm } from '../compose/CommentForm.tsx';
import type { DraftPlace } from '../compose/commentDraft.ts';
import { useSendComment } from '../compose/useSendComment.ts';
import classes from './Talk.module.css';
import { useTalk } from './TalkContext.ts';

/** Where a comment on the idea begins; for guests the way in, for a closed talk the reason. */
export function Composer({ idea }: { idea: Pick<Idea, 'id' | 'status'> }) {
  const { t } = useTranslation('comments');
  const isSignedIn = useViewer() !== null;
  const { isOpen, tellTyping } = useTalk();
  const send = useSendComment(idea.id, null);
  const ideaId = idea.id;
  const place = useMemo<DraftPlace>(() => ({ kind: 'root', ideaId }), [ideaId]);
  if (!isOpen) {
    return <p className={classes.closed}>{t(`closed.${whyClosed(idea.status)}`)}</p>;
  }
  if (!isSignedIn) {
    return (
      <Button variant="default" size="md" onClick={() => openInvitation({ kind: 'comment' })}>
        {t('form.join')}
      </Button>
    );
  }
  return (
    <CommentForm
      place={place}
      label={t('form.label')}
      placeholder={t('form.placeholder')}
      verb={t('form.post')}
      onSend={send}
      onType={tellTyping}
    />
  );
}

function whyClosed(status: IdeaStatus) {
  const isReason = status === 'withdrawn' || status === 'merged' || status === 'archived';
  return isReason ? status : 'board';
}
