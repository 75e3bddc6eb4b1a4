import type { Comment } from '@roundhouse/shared/comments';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PersonLink, RelativeTime } from '../../../ui/index.ts';
import { Marks } from '../curation/Marks.tsx';
import classes from './Comment.module.css';
import { ModerateComment } from './Moderate.tsx';

/** Who wrote it and when; the time is the comment's own address. */
export function CommentHead({ comment, isWaiting }: { comment: Comment; isWaiting: boolean }) {
  const { t } = useTranslation('comments');
  return (
    <header className={classes.head}>
      {comment.author ? (
        <PersonLink person={comment.author} size="2rem" />
      ) : (
        <span className={classes.nobody}>{t('comment.deletedAuthor')}</span>
      )}
      {isWaiting ? (
        <span className={classes.waiting}>{t('comment.waiting')}</span>
      ) : (
        <Link className={classes.time} to={`#comment-${comment.id}`} replace>
          <RelativeTime at={comment.createdAt} />
        </Link>
      )}
      {comment.editedAt && !comment.isDeleted && (
        <span className={classes.edited}>{t('comment.edited')}</span>
      )}
      {!isWaiting && !comment.isDeleted && (
        <>
          <Marks comment={comment} />
          <ModerateComment comment={comment} />
        </>
      )}
    </header>
  );
}
