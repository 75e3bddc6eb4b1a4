import { describeError, isErrorCode } from '@roundhouse/shared/errors';
import { IDEA_LIMITS } from '@roundhouse/shared/ideas';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../app/errors.ts';
import { errorTextsIn } from '../../i18n/errorTexts.ts';
import { nearestLocale } from '../../i18n/locale.ts';
import classes from './Filing.module.css';
import type { Refiled } from './useRefile.ts';

/** What became of the ideas: how many are filed anew, and which were left, and why. */
export function FilingReport({ report, failure }: { report: Refiled[]; failure: unknown }) {
  const { t, i18n } = useTranslation('filing');
  const errorText = useErrorText();
  /** Of one idea, only its tags can be unfit. */
  const why = (outcome: string) => {
    if (outcome === 'invalid_input') return t('done.tooManyTags', { count: IDEA_LIMITS.tags });
    const locale = nearestLocale(i18n.language) ?? 'en';
    return isErrorCode(outcome) ? describeError(outcome, {}, errorTextsIn(locale)) : outcome;
  };
  const count = (outcome: string) => report.filter((each) => each.outcome === outcome).length;
  const refused = report.filter(({ outcome }) => isErrorCode(outcome));
  return (
    <div role="status" className={classes.report}>
      {count('changed') > 0 && <p>{t('done.changed', { count: count('changed') })}</p>}
      {count('unchanged') > 0 && <p>{t('done.unchanged', { count: count('unchanged') })}</p>}
      {refused.map(({ ideaId, title, outcome }) => (
        <p key={ideaId} className={classes.failure}>
          {t('done.refused', { title, why: why(outcome) })}
        </p>
      ))}
      {failure !== null && <p className={classes.failure}>{errorText(failure)}</p>}
    </div>
  );
}
