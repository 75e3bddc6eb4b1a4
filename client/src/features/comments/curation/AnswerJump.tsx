import type { Topic } from '@roundhouse/shared/comments';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useComments } from '../talk/useComments.ts';
import classes from './Curation.module.css';

/** Under an idea's head: its beginning and the way to the comment that answers it, if one is marked. */
export function AnswerJump({ topic }: { topic: Topic }) {
  const { t } = useTranslation('curation');
  const { talk } = useComments({ topic, sort: 'oldest' });
  const answer = talk?.answer;
  if (!answer) return null;
  const { author, id } = answer;
  return (
    <Link className={classes.answer} to={`#comment-${id}`}>
      <IconCircleCheck className={classes.answerIcon} size="1.4rem" stroke={1.8} aria-hidden />
      <span className={classes.answerText}>
        <strong>{t('answer.title')}</strong>
        <span lang={answer.language} className={classes.answerWords}>
          {plain(answer.body)}
        </span>
        <span className={classes.jump}>
          {author ? t('answer.jump', { name: author.name }) : t('answer.jumpNobody')}
        </span>
      </span>
    </Link>
  );
}

/** Words without the signs of markdown, for two lines of them. */
const plain = (body: string): string =>
  body
    .slice(0, 300)
    .replace(/@\[([^\]]+)\]\([^)]*\)/g, '@$1')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`#>~]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
