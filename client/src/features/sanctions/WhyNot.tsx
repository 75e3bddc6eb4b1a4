import type { Restriction } from '@roundhouse/shared/permissions';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './Sanctions.module.css';
import { useUntilWords } from './useUntilWords.ts';

/** In the place of a form that is taken from somebody: why it is not there, and where it says more. */
export function WhyNot({ restriction }: { restriction: Restriction }) {
  const { t } = useTranslation('sanctions');
  const untilWords = useUntilWords();
  return (
    <p className={classes.whyNot}>
      <IconLock size="1.15rem" stroke={1.8} aria-hidden />
      <span>
        {untilWords(restriction)}{' '}
        <Link to={`/account/standing#sanction-${restriction.sanctionId}`}>{t('strip.more')}</Link>
      </span>
    </p>
  );
}
