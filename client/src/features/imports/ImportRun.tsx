import { Button } from '@mantine/core';
import type { Import } from '@roundhouse/shared/imports';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { Banner } from '../../ui/index.ts';
import { ImportMappingForm } from './ImportMappingForm.tsx';
import { ImportReportView } from './ImportReportView.tsx';
import classes from './Imports.module.css';
import type { useImportPlan } from './useImportPlan.ts';

interface Props {
  told: Import;
  plan: ReturnType<typeof useImportPlan>;
}

/** What is still to decide before the ideas are taken: the columns, the target, a dry run. */
export function ImportRun({ told, plan }: Props) {
  const { t } = useTranslation('imports');
  const formats = useFormats();
  const error = plan.errors.whole ?? Object.values(plan.errors.fields)[0];
  return (
    <>
      <ImportMappingForm told={told} plan={plan} />
      {error && (
        <Banner tone="danger" role="alert">
          {error}
        </Banner>
      )}
      <div className={classes.actions}>
        <Button
          variant={plan.tried ? 'default' : 'filled'}
          disabled={!plan.canTry}
          loading={plan.isBusy && !plan.tried}
          onClick={plan.tryOut}
        >
          {t('try')}
        </Button>
        {plan.tried && (
          <Button
            color="signal"
            disabled={plan.tried.taken === 0}
            loading={plan.isBusy}
            onClick={plan.run}
          >
            {t('run', { count: plan.tried.taken, shown: formats.number(plan.tried.taken) })}
          </Button>
        )}
      </div>
      {plan.tried && <ImportReportView report={plan.tried} isDryRun fileName={told.fileName} />}
    </>
  );
}
