import { COMMENT_LIMITS } from '@roundhouse/shared/comments';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Markdown } from '../../../ui/index.ts';
import { ReactionBar } from '../reactions/ReactionBar.tsx';
import classes from './Comment.module.css';
import { CommentActions } from './CommentActions.tsx';
import { CommentHead } from './CommentHead.tsx';
import { EditForm } from './EditForm.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import { ResponseMark } from './ResponseMark.tsx';
import { useTalk } from './TalkContext.ts';
import type { Branch } from './threads.ts';

/** A comment, what can be done with it, and its replies. */
export const CommentItem = memo(function CommentItem({ branch }: { branch: Branch }) {
  const { t } = useTranslation('comments');
  const { comment, isWaiting, replies } = branch;
  const { marked, myReactions, isOpen } = useTalk();
  const [mode, setMode] = useState<'read' | 'reply' | 'edit'>('read');
  const read = () => setMode('read');
  return (
    <li className={classes.item} data-depth={comment.depth}>
      <article
        id={`comment-${comment.id}`}
        data-comment
        className={classes.comment}
        data-marked={marked === comment.id || undefined}
        data-waiting={isWaiting || undefined}
        tabIndex={-1}
        aria-label={t('comment.by', { name: comment.author?.name ?? t('comment.deletedAuthor') })}
      >
        <CommentHead comment={comment} isWaiting={isWaiting} />
        {comment.responseId && <ResponseMark responseId={comment.responseId} />}
        {comment.isDeleted ? (
          <p className={classes.deleted}>{t('comment.deleted')}</p>
        ) : mode === 'edit' ? (
          <EditForm comment={comment} onDone={read} />
        ) : (
          <div className={classes.body} lang={comment.language}>
            <Markdown source={comment.body} />
          </div>
        )}
        {!comment.isDeleted && !isWaiting && mode !== 'edit' && (
          <div className={classes.foot}>
            <ReactionBar comment={comment} myReactions={myReactions} />
            <CommentActions
              comment={comment}
              isReplying={mode === 'reply'}
              onReply={isOpen ? () => setMode(mode === 'reply' ? 'read' : 'reply') : undefined}
              onEdit={isOpen ? () => setMode('edit') : undefined}
            />
          </div>
        )}
      </article>
      {mode === 'reply' && <ReplyForm comment={comment} onDone={read} />}
      <Replies replies={replies} isDeepest={comment.depth >= COMMENT_LIMITS.depth} />
    </li>
  );
});

function Replies({ replies, isDeepest }: { replies: Branch[]; isDeepest: boolean }) {
  if (replies.length === 0) return null;
  return (
    <ul className={classes.replies} data-deepest={isDeepest || undefined}>
      {replies.map((branch) => (
        <CommentItem key={branch.comment.id} branch={branch} />
      ))}
    </ul>
  );
}
