import type { HoldReason } from '@roundhouse/shared/screening';
import { useTranslation } from 'react-i18next';
import classes from './Screening.module.css';

/** Why a post waits: each rule in words, with what was found. */
export function Reasons({ reasons }: { reasons: HoldReason[] }) {
  const { t } = useTranslation('screening');
  return (
    <ul className={classes.reasons}>
      {reasons.map(({ rule, found }) => (
        <li key={rule}>
          {t(`rules.${rule}`)}
          {found.map((words) => (
            <mark key={words} className={classes.found}>
              {words}
            </mark>
          ))}
        </li>
      ))}
    </ul>
  );
}
