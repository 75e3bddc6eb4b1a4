import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './Comment.module.css';
import { useTalk } from './TalkContext.ts';

/** Says that a comment replies to an official response, and leads there: to `#response-ID`. */
export function ResponseMark({ responseId }: { responseId: string }) {
  const { t } = useTranslation('comments');
  const name = useTalk().responders[responseId];
  return (
    <Link className={classes.answered} to={`#response-${responseId}`}>
      <IconArrowBackUp size="1.05em" stroke={2} aria-hidden />
      {name ? t('comment.toResponse', { name }) : t('comment.toSomeResponse')}
    </Link>
  );
}
