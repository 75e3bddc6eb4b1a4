import { VisuallyHidden } from '@mantine/core';
import type { AnswerBrief, IdeaCard } from '@roundhouse/shared/ideas';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocalText } from '../../i18n/useLocalText.ts';
import { PersonAvatar } from '../../ui/index.ts';
import { ideaAddress } from '../ideas/index.ts';
import classes from './AnswerStrip.module.css';

/** What the brand said last, in one line: the way to the whole answer. */
export function AnswerStrip({ card, answer }: { card: IdeaCard; answer: AnswerBrief }) {
  const { t } = useTranslation('feed');
  const { text, lang } = useLocalText()(answer.excerpt);
  const { person } = answer.rep;
  return (
    <Link
      className={classes.strip}
      to={`${ideaAddress(card)}#response-${answer.responseId}`}
      title={text}
    >
      <PersonAvatar person={person} size="1.5rem" />
      <VisuallyHidden>{t('card.answered')} </VisuallyHidden>
      <span className={classes.words}>
        <strong>{person.name}</strong> <span lang={lang}>{text}</span>
      </span>
    </Link>
  );
}
