import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../app/errors.ts';
import classes from './States.module.css';

interface Props {
  error: unknown;
  /** Tries again; without it no button is shown. */
  onRetry?: () => void;
}

/** What went wrong, in the reader's language, and how to go on. */
export function ErrorState({ error, onRetry }: Props) {
  const { t } = useTranslation('ui');
  const errorText = useErrorText();
  return (
    <section className={classes.state} role="alert">
      <h2 className={classes.title}>{t('error.title')}</h2>
      <p className={classes.text}>{errorText(error)}</p>
      {onRetry && (
        <div className={classes.action}>
          <Button variant="default" onClick={onRetry}>
            {t('error.retry')}
          </Button>
        </div>
      )}
    </section>
  );
}
