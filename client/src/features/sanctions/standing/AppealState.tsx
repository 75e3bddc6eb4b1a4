import type { Appeal } from '@roundhouse/shared/appeals';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/format.ts';
import { RelativeTime } from '../../../ui/index.ts';
import classes from '../Sanctions.module.css';

/** An appeal as the person wrote it, when it is to be decided, and how it was. */
export function AppealState({ appeal }: { appeal: Appeal }) {
  const { t } = useTranslation('sanctions');
  const formats = useFormats();
  const { id, text, language, at, dueAt, decision } = appeal;
  return (
    <section id={`appeal-${id}`} className={classes.appeal} aria-label={t('appeal.yours')}>
      <p className={classes.meta}>
        {t('appeal.yours')} · <RelativeTime at={at} />
      </p>
      <p className={classes.quote} lang={language}>
        {text}
      </p>
      {decision ? (
        <>
          <p>
            <span className={classes.pill} data-tone={decision.isGranted ? 'good' : 'danger'}>
              {t(decision.isGranted ? 'appeal.granted' : 'appeal.rejected')}
            </span>{' '}
            <span className={classes.meta}>
              {t('appeal.decidedBy', {
                name: decision.by?.name ?? t('aModerator'),
                date: formats.dateTime(decision.at),
              })}
            </span>
          </p>
          <p className={classes.quote} lang={decision.language}>
            {decision.reason}
          </p>
        </>
      ) : (
        <p className={classes.meta}>{t('appeal.waits', { date: formats.date(dueAt) })}</p>
      )}
    </section>
  );
}
