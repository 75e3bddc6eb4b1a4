import { UnstyledButton } from '@mantine/core';
import type { Comment } from '@roundhouse/shared/comments';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../app/bootstrap.ts';
import { useErrorText } from '../../../app/errors.ts';
import { useCan } from '../../../app/useCan.ts';
import { useSend } from '../../../realtime/index.ts';
import { ConfirmDialog } from '../../../ui/index.ts';
import { ReportButton } from '../../reports/index.ts';
import { openInvitation } from '../../supports/index.ts';
import { useMarkAnswer } from '../curation/useMarkAnswer.ts';
import classes from './Comment.module.css';

interface Props {
  comment: Comment;
  isReplying: boolean;
  /** Missing where the talk is closed. */
  onReply: (() => void) | undefined;
  onEdit: (() => void) | undefined;
}

/** Reply, and for one's own: edit and delete. */
export function CommentActions({ comment, isReplying, onReply, onEdit }: Props) {
  const { t } = useTranslation('comments');
  const isSignedIn = useViewer() !== null;
  const may = useCan();
  const send = useSend();
  const [isAsking, setAsking] = useState(false);
  const { mayMark, isAnswer, mark } = useMarkAnswer(comment);
  const { t: words } = useTranslation('curation');
  const errorText = useErrorText();
  const subject = { authorId: comment.author?.id ?? null };
  function remove() {
    setAsking(false);
    void send('comments.delete', { commentId: comment.id });
  }
  const name = comment.author?.name;
  return (
    <div className={classes.actions}>
      {onReply && (
        <UnstyledButton
          className={classes.action}
          aria-expanded={isSignedIn ? isReplying : undefined}
          aria-label={t('comment.replyTo', { name })}
          onClick={isSignedIn ? onReply : () => openInvitation({ kind: 'comment' })}
        >
          {t('comment.reply')}
        </UnstyledButton>
      )}
      {onEdit && may('comment.edit', subject) && (
        <UnstyledButton className={classes.action} onClick={onEdit}>
          {t('comment.edit')}
        </UnstyledButton>
      )}
      {may('comment.delete', subject) && (
        <UnstyledButton className={classes.action} onClick={() => setAsking(true)}>
          {t('comment.delete')}
        </UnstyledButton>
      )}
      {mayMark && (
        <UnstyledButton className={classes.action} onClick={() => mark.mutate()}>
          {words(isAnswer ? 'answer.unset' : 'answer.set')}
        </UnstyledButton>
      )}
      {mark.isError && <span role="alert">{errorText(mark.error)}</span>}
      {!comment.isDeleted && !comment.hidden && (
        <ReportButton
          subject={{ kind: 'comment', id: comment.id }}
          authorId={comment.author?.id ?? null}
          name={name}
          className={classes.action}
        />
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={t('delete.title')}
        confirm={t('comment.delete')}
        isDanger
        onConfirm={remove}
        onClose={() => setAsking(false)}
      >
        {t('delete.text')}
      </ConfirmDialog>
    </div>
  );
}
