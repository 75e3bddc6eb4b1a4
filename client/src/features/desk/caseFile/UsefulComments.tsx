import type { CaseFile } from '@roundhouse/shared/responses';
import { useTranslation } from 'react-i18next';
import { Markdown, PersonLink } from '../../../ui/index.ts';
import classes from './CaseFile.module.css';

/** What others found useful under the idea. */
export function UsefulComments({ comments }: Pick<CaseFile, 'comments'>) {
  const { t } = useTranslation('desk');
  if (comments.length === 0) return <p className={classes.none}>{t('comments.none')}</p>;
  return (
    <ul className={classes.lines}>
      {comments.map((comment) => (
        <li key={comment.id}>
          <p className={classes.meta}>
            {comment.author ? <PersonLink person={comment.author} /> : t('comments.nobody')}
            <span>{t('comments.useful', { count: comment.useful })}</span>
          </p>
          <div className={classes.clamped}>
            <Markdown source={comment.body} />
          </div>
        </li>
      ))}
    </ul>
  );
}
