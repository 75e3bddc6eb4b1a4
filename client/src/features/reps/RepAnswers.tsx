import type { Rep } from '@roundhouse/shared/reps';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../i18n/format.ts';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { ideaAddress } from '../ideas/index.ts';
import classes from './RepAnswers.module.css';

/** What a rep has answered: the numbers, and their latest answers. */
export function RepAnswers({ rep: { answered, latest } }: { rep: Rep }) {
  const { t } = useTranslation('reps');
  const formats = useFormats();
  if (answered.responses === 0) return <p className={classes.none}>{t('answered.none')}</p>;
  const days = answered.medianDays === null ? null : Math.round(answered.medianDays);
  return (
    <>
      <dl className={classes.numbers}>
        <div>
          <dt>{t('answered.responses', { count: answered.responses })}</dt>
          <dd>{formats.number(answered.responses)}</dd>
        </div>
        {answered.kept + answered.late > 0 && (
          <div>
            <dt>{t('answered.kept')}</dt>
            <dd>{t('answered.of', { kept: answered.kept, all: answered.kept + answered.late })}</dd>
          </div>
        )}
        {days !== null && (
          <div>
            <dt>{t('answered.median')}</dt>
            <dd>{t('answered.days', { count: days })}</dd>
          </div>
        )}
      </dl>
      <h3 className={classes.latestTitle}>{t('answered.latest')}</h3>
      <ul className={classes.latest}>
        {latest.map((answer) => (
          <li key={answer.responseId}>
            <Link
              to={`${ideaAddress({ id: answer.ideaId, slug: answer.slug })}#response-${answer.responseId}`}
            >
              {answer.title}
            </Link>{' '}
            <RelativeTime at={answer.at} />
          </li>
        ))}
      </ul>
    </>
  );
}
