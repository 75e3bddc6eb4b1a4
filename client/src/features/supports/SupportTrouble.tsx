import { CloseButton } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../app/errors.ts';
import { Banner } from '../../ui/index.ts';
import classes from './SupportTrouble.module.css';
import { tellTrouble, useTrouble } from './troubleStore.ts';

const SHOWN_MS = 9000;

/** Why a support was taken back, at the foot of the page; once for all cards. */
export function SupportTrouble() {
  const { t } = useTranslation('ui');
  const errorText = useErrorText();
  const trouble = useTrouble();
  useEffect(() => {
    if (!trouble) return;
    const timer = setTimeout(() => tellTrouble(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [trouble]);
  if (!trouble) return null;
  return (
    <div className={classes.place}>
      <Banner
        tone="danger"
        role="alert"
        action={<CloseButton aria-label={t('close')} onClick={() => tellTrouble(null)} />}
      >
        {errorText(trouble)}
      </Banner>
    </div>
  );
}
