import type { AnswerBrief, IdeaCard } from '@roundhouse/shared/ideas';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocalText } from '../../i18n/useLocalText.ts';
import { PersonAvatar, RelativeTime } from '../../ui/index.ts';
import { ideaAddress } from '../ideas/index.ts';
import classes from './Complaints.module.css';

/** The brand's latest answer, signed; the whole letter is a press away. */
export function Answered({ card, answer }: { card: IdeaCard; answer: AnswerBrief }) {
  const { t } = useTranslation('complaints');
  const { text, lang } = useLocalText()(answer.excerpt);
  const { person, title } = answer.rep;
  return (
    <div className={classes.answer}>
      <PersonAvatar person={person} size="2.25rem" />
      <div>
        <p className={classes.signed}>
          <Link to={`${ideaAddress(card)}#response-${answer.responseId}`}>
            {t('answeredBy', { name: person.name })}
          </Link>
          <span className={classes.dim}>{title}</span>
          <span className={classes.dim}>
            <RelativeTime at={answer.at} />
          </span>
        </p>
        <p className={classes.quote} lang={lang}>
          {text}
        </p>
      </div>
    </div>
  );
}
