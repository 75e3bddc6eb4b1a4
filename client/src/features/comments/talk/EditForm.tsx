import type { Comment } from '@roundhouse/shared/comments';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../realtime/index.ts';
import { CommentForm } from '../compose/CommentForm.tsx';
import { type DraftPlace, dropDraft } from '../compose/commentDraft.ts';
import { fromMarkup } from '../mentions/mentionText.ts';

/** Changes one's own comment, in its place. */
export function EditForm({ comment, onDone }: { comment: Comment; onDone: () => void }) {
  const { t } = useTranslation('comments');
  const send = useSend();
  const commentId = comment.id;
  const place = useMemo<DraftPlace>(() => ({ kind: 'edit', commentId }), [commentId]);
  const start = useMemo(() => fromMarkup(comment.body), [comment.body]);
  const save = useCallback(
    async (body: string, typedMs: number | null) => {
      const sent = await send('comments.edit', { commentId, body, typedMs });
      if (sent.state === 'refused' || sent.state === 'held') return sent.failure;
      onDone();
      return null;
    },
    [send, commentId, onDone],
  );
  function cancel() {
    dropDraft(place);
    onDone();
  }
  return (
    <CommentForm
      place={place}
      start={start}
      label={t('form.editLabel')}
      verb={t('form.save')}
      isFocused
      onSend={save}
      onCancel={cancel}
    />
  );
}
