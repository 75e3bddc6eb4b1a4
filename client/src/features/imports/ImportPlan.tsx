import { Button, Progress } from '@mantine/core';
import type { Import } from '@roundhouse/shared/imports';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBootstrap } from '../../app/bootstrap.ts';
import { useFormats } from '../../i18n/format.ts';
import { Banner } from '../../ui/index.ts';
import { ImportReportView } from './ImportReportView.tsx';
import { ImportRun } from './ImportRun.tsx';
import classes from './Imports.module.css';
import { useImportPlan } from './useImportPlan.ts';

interface Props {
  told: Import;
  onClose: () => void;
}

/** One file on its way in. One that stopped may be run again: what is there is left alone. */
export function ImportPlan({ told, onClose }: Props) {
  const { t } = useTranslation('imports');
  const formats = useFormats();
  const { boards } = useBootstrap();
  const plan = useImportPlan(told);
  const board = boards.find((each) => each.id === plan.target.boardId);
  return (
    <section className={classes.plan} aria-label={told.fileName}>
      <header className={classes.head}>
        <h2>{told.fileName}</h2>
        <span className={classes.hint}>
          {t('rows', { count: told.rows, shown: formats.number(told.rows) })}
        </span>
        <Button variant="default" size="compact-md" onClick={onClose}>
          {t('back')}
        </Button>
      </header>
      {told.state === 'running' ? (
        <div role="status">
          <Progress
            className={classes.bar}
            value={(told.rowsDone / Math.max(1, told.rows)) * 100}
            aria-label={t('running')}
          />
          <p className={classes.hint}>
            {t('progress', {
              done: formats.number(told.rowsDone),
              all: formats.number(told.rows),
            })}
          </p>
        </div>
      ) : (
        <>
          {told.state === 'failed' && (
            <Banner tone="warn" role="alert">
              {t('failed')}
            </Banner>
          )}
          {told.state === 'done' && told.report && (
            <>
              <Banner
                tone="good"
                action={board && <Link to={`/?board=${board.slug}&sort=top`}>{t('browse')}</Link>}
              >
                {t('done')}
              </Banner>
              <ImportReportView report={told.report} isDryRun={false} fileName={told.fileName} />
            </>
          )}
          {told.state !== 'done' && <ImportRun told={told} plan={plan} />}
        </>
      )}
    </section>
  );
}
