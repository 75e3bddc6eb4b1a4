import { COMMENT_LIMITS, type Comment } from '@roundhouse/shared/comments';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Markdown } from '../../../ui/index.ts';
import { FoldedLine } from '../curation/Folded.tsx';
import { HiddenComment } from '../curation/HiddenComment.tsx';
import { LockNote } from '../curation/LockNote.tsx';
import { ReactionBar } from '../reactions/ReactionBar.tsx';
import classes from './Comment.module.css';
import { CommentActions } from './CommentActions.tsx';
import { CommentHead } from './CommentHead.tsx';
import { EditForm } from './EditForm.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import { ResponseMark } from './ResponseMark.tsx';
import { useTalk } from './TalkContext.ts';
import type { Branch } from './threads.ts';

interface Props {
  branch: Branch;
  /** Whether a moderator locked its thread. */
  isLocked?: boolean;
}

/** A comment, what can be done with it, and its replies. */
export const CommentItem = memo(function CommentItem({ branch, isLocked = false }: Props) {
  const { t } = useTranslation('comments');
  const { comment, isWaiting, replies } = branch;
  const { marked, linked } = useTalk();
  // What is folded while it is read stays open; a link to it opens it.
  const [isUnfolded, setUnfolded] = useState(comment.folded === null || holds(branch, linked));
  const isFolded = comment.folded !== null && !isUnfolded;
  const [mode, setMode] = useState<Mode>('read');
  const read = () => setMode('read');
  const isThreadLocked = isLocked || comment.locked !== null;
  return (
    <li className={classes.item} data-depth={comment.depth}>
      {comment.folded && (
        <FoldedLine branch={branch} isOpen={isUnfolded} onToggle={() => setUnfolded(!isUnfolded)} />
      )}
      {!isFolded && (
        <>
          <article
            id={`comment-${comment.id}`}
            data-comment
            className={classes.comment}
            data-marked={marked === comment.id || undefined}
            data-waiting={isWaiting || undefined}
            data-highlighted={comment.isHighlighted || undefined}
            tabIndex={-1}
            aria-label={t('comment.by', {
              name: comment.author?.name ?? t('comment.deletedAuthor'),
            })}
          >
            <CommentHead comment={comment} isWaiting={isWaiting} />
            {comment.responseId && <ResponseMark responseId={comment.responseId} />}
            {comment.isDeleted ? (
              <p className={classes.deleted}>{t('comment.deleted')}</p>
            ) : comment.hidden ? (
              <HiddenComment comment={comment} />
            ) : mode === 'edit' ? (
              <EditForm comment={comment} onDone={read} />
            ) : (
              <div className={classes.body} lang={comment.language}>
                <Markdown source={comment.body} />
              </div>
            )}
            {!comment.isDeleted && !isWaiting && mode !== 'edit' && (
              <Foot comment={comment} isLocked={isThreadLocked} mode={mode} onMode={setMode} />
            )}
            {comment.locked && <LockNote lock={comment.locked} of="thread" />}
          </article>
          {mode === 'reply' && <ReplyForm comment={comment} onDone={read} />}
          <Replies
            replies={replies}
            isDeepest={comment.depth >= COMMENT_LIMITS.depth}
            isLocked={isThreadLocked}
          />
        </>
      )}
    </li>
  );
});

type Mode = 'read' | 'reply' | 'edit';
interface FootProps {
  comment: Comment;
  isLocked: boolean;
  mode: Mode;
  onMode: (mode: Mode) => void;
}

/** Reactions and what else can be done; of a hidden comment only what its author may. */
function Foot({ comment, isLocked, mode, onMode }: FootProps) {
  const { myReactions, isOpen } = useTalk();
  const isHidden = comment.hidden !== null;
  const mayReply = isOpen && !isLocked && !isHidden;
  return (
    <div className={classes.foot}>
      {!isHidden && <ReactionBar comment={comment} myReactions={myReactions} />}
      <CommentActions
        comment={comment}
        isReplying={mode === 'reply'}
        onReply={mayReply ? () => onMode(mode === 'reply' ? 'read' : 'reply') : undefined}
        onEdit={isOpen && !isHidden ? () => onMode('edit') : undefined}
      />
    </div>
  );
}

const holds = ({ comment, replies }: Branch, id: string | null): boolean =>
  id !== null && (comment.id === id || replies.some((reply) => holds(reply, id)));

interface RepliesProps {
  replies: Branch[];
  isDeepest: boolean;
  isLocked: boolean;
}

function Replies({ replies, isDeepest, isLocked }: RepliesProps) {
  if (replies.length === 0) return null;
  return (
    <ul className={classes.replies} data-deepest={isDeepest || undefined}>
      {replies.map((branch) => (
        <CommentItem key={branch.comment.id} branch={branch} isLocked={isLocked} />
      ))}
    </ul>
  );
}
