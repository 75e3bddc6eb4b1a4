import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../ui/Banner.tsx';
import classes from './CheckingLine.module.css';
import { useChecking } from './checking.ts';

/** Says calmly that the browser proves its work, while it does, wherever on the page one is. */
export function CheckingLine() {
  const { t } = useTranslation('app');
  const cancel = useChecking();
  if (!cancel) return null;
  return (
    <div className={classes.line}>
      <Banner
        action={
          <Button variant="default" onClick={cancel}>
            {t('checkingCancel')}
          </Button>
        }
      >
        {t('checking')}
      </Banner>
    </div>
  );
}
