import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../app/bootstrap.ts';
import { openInvitation } from '../../supports/index.ts';
import { CommentForm } from '../compose/CommentForm.tsx';
import type { DraftPlace } from '../compose/commentDraft.ts';
import { useSendComment } from '../compose/useSendComment.ts';
import classes from './Talk.module.css';
import { type ClosedReason, useTalk } from './TalkContext.ts';

/** Where a comment on the topic begins; for guests the way in, for a closed talk the reason. */
export function Composer({ closed }: { closed: ClosedReason | null }) {
  const { t } = useTranslation('comments');
  const isSignedIn = useViewer() !== null;
  const { topic, tellTyping } = useTalk();
  const send = useSendComment({ topic });
  const topicId = topic.id;
  const place = useMemo<DraftPlace>(() => ({ kind: 'root', topicId }), [topicId]);
  if (closed) return <p className={classes.closed}>{t(`closed.${closed}`)}</p>;
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
