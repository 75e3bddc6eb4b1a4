import { COMMENT_SORTS, type CommentSort } from '@roundhouse/shared/comments';
import { useTranslation } from 'react-i18next';
import classes from './Talk.module.css';

/** In which order threads stand. */
export function SortChoice(props: { sort: CommentSort; onChange: (sort: CommentSort) => void }) {
  const { t } = useTranslation('comments');
  return (
    <select
      className={classes.sort}
      aria-label={t('sort.label')}
      value={props.sort}
      onChange={(event) => props.onChange(event.currentTarget.value as CommentSort)}
    >
      {COMMENT_SORTS.map((sort) => (
        <option key={sort} value={sort}>
          {t(`sort.${sort}`)}
        </option>
      ))}
    </select>
  );
}
