import type { Thanks } from '@roundhouse/shared/responses';
import { IconAward, IconGift, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Letter.module.css';

/** A thank-you to the author: a badge, or a note of a gift. A private one says that nobody else sees it. */
export function ThanksRibbon({ thanks, isPrivate }: { thanks: Thanks; isPrivate?: boolean }) {
  const { t } = useTranslation('responses');
  const Icon = thanks.kind === 'gift' ? IconGift : IconAward;
  return (
    <div className={classes.thanks}>
      <Icon className={classes.ribbon} stroke={1.6} aria-hidden />
      <p className={classes.thanksWords}>
        <strong>{t(`thanks.${thanks.kind}`)}</strong>
        <span>{thanks.note}</span>
        {isPrivate && (
          <span className={classes.private}>
            <IconLock size="1em" stroke={2} aria-hidden /> {t('thanks.private')}
          </span>
        )}
      </p>
    </div>
  );
}
