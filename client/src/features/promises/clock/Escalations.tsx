import type { AnswerPromise } from '@roundhouse/shared/promises';
import { useTranslation } from 'react-i18next';
import { PersonLink, RelativeTime } from '../../../ui/index.ts';
import classes from './PromisePanel.module.css';

/** To whom a late answer went, one after the other. */
export function Escalations({ escalations }: Pick<AnswerPromise, 'escalations'>) {
  const { t } = useTranslation('ideas');
  return (
    <ol className={classes.escalations} aria-label={t('promise.escalations')}>
      {escalations.map(({ at, sponsor }) => (
        <li key={`${at} ${sponsor?.id}`}>
          {sponsor ? (
            <>
              {t('promise.wentTo')} <PersonLink person={sponsor} size="1.4rem" />
            </>
          ) : (
            t('promise.wentToNobody')
          )}{' '}
          <span className={classes.when}>
            <RelativeTime at={at} />
          </span>
        </li>
      ))}
    </ol>
  );
}
