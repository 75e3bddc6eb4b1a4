import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useErrorText } from '../../app/errors.ts';
import classes from './Audit.module.css';

/** Has the server read the whole chain, and says whether it holds. */
export function ChainCheck() {
  const { t } = useTranslation('audit');
  const errorText = useErrorText();
  const check = useQuery(api.audit.check.queryOptions({ enabled: false, gcTime: 0 }));
  return (
    <>
      <Button
        variant="default"
        size="sm"
        loading={check.isFetching}
        onClick={() => void check.refetch()}
      >
        {t('check.do')}
      </Button>
      <p className={classes.checked} role="status">
        {check.data?.isSound && t('check.sound', { count: check.data.entries })}
        {check.data?.isSound === false && (
          <strong className={classes.broken}>
            {t('check.broken', { seq: check.data.brokenAt ?? 0 })}
          </strong>
        )}
        {check.isError && errorText(check.error)}
      </p>
    </>
  );
}
