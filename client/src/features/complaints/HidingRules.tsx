import { HIDING_RULES } from '@roundhouse/shared/ideas';
import { useTranslation } from 'react-i18next';
import { useBootstrap } from '../../app/bootstrap.ts';
import classes from './Complaints.module.css';

/** The published rules, where whoever reads complaints finds them: `/complaints#rules`. */
export function HidingRules() {
  const { t } = useTranslation('complaints');
  const { t: ideas } = useTranslation('ideas');
  const { brand } = useBootstrap();
  return (
    <section id="rules" className={classes.rules} aria-labelledby="rules-title">
      <h2 id="rules-title">{t('rules.title')}</h2>
      <p>{t('rules.text', { brand: brand?.name })}</p>
      <ul>
        {HIDING_RULES.map((rule) => (
          <li key={rule}>{ideas(`hidden.rules.${rule}`)}</li>
        ))}
      </ul>
    </section>
  );
}
