import { COMMENT_LIMITS, type Comment } from '@roundhouse/shared/comments';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CommentForm } from '../compose/CommentForm.tsx';
import type { DraftPlace } from '../compose/commentDraft.ts';
import { useSendComment } from '../compose/useSendComment.ts';
import type { MentionText } from '../mentions/mentionText.ts';
import classes from './Comment.module.css';
import { useTalk } from './TalkContext.ts';

/**
 * Answers a comment, right under it. On the deepest level the answer stands beside the comment
 * and names its author instead.
 */
export function ReplyForm({ comment, onDone }: { comment: Comment; onDone: () => void }) {
  const { t } = useTranslation('comments');
  const { topic, tellTyping } = useTalk();
  const isDeepest = comment.depth >= COMMENT_LIMITS.depth;
  const send = useSendComment({ topic, parentId: isDeepest ? comment.parentId : comment.id });
  const commentId = comment.id;
  const place = useMemo<DraftPlace>(() => ({ kind: 'reply', commentId }), [commentId]);
  const start = useMemo(() => greeting(isDeepest ? comment.author : null), [isDeepest, comment]);
  return (
    <div className={classes.reply}>
      <CommentForm
        place={place}
        start={start}
        label={t('form.replyLabel', { name: comment.author?.name })}
        verb={t('form.reply')}
        isFocused
        onSend={async (body, typedMs) => {
          const refusal = await send(body, typedMs);
          if (!refusal) onDone();
          return refusal;
        }}
        onType={tellTyping}
        onCancel={onDone}
      />
    </div>
  );
}

function greeting(author: Comment['author']): MentionText | undefined {
  if (!author) return undefined;
  return { text: `@${author.name} `, picked: [{ id: author.id, name: author.name }] };
}
