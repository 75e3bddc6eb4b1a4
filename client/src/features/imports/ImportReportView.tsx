import { Button, Table } from '@mantine/core';
import { describeFieldError } from '@roundhouse/shared/errors';
import { IMPORT_FIELDS, type ImportField, type ImportReport } from '@roundhouse/shared/imports';
import { useTranslation } from 'react-i18next';
import { errorTextsIn } from '../../i18n/errorTexts.ts';
import { useFormats } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import classes from './Imports.module.css';
import { refusedAsCsv } from './refusedAsCsv.ts';

interface Props {
  report: ImportReport;
  isDryRun: boolean;
  fileName: string;
}

/** What an import did or would do, and every row it refused with the reason. */
export function ImportReportView({ report, isDryRun, fileName }: Props) {
  const { t, i18n } = useTranslation('imports');
  const formats = useFormats();
  const fieldName = (field: string) =>
    (IMPORT_FIELDS as readonly string[]).includes(field)
      ? t(`field.${field as ImportField}`)
      : field;
  const reasons = (errors: ImportReport['refusedRows'][number]['errors']) =>
    errors
      .map(
        (error) =>
          `${fieldName(error.field)}: ${describeFieldError(error, errorTextsIn(i18n.language as Locale))}`,
      )
      .join(' ');
  const download = () => {
    const rows = report.refusedRows.map((row) => ({ ...row, reason: reasons(row.errors) }));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([refusedAsCsv(rows)], { type: 'text/csv' }));
    link.download = `${fileName}-refused.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <section aria-label={t('report.title')}>
      <dl className={classes.numbers}>
        {(['taken', 'known', 'refused', 'votes'] as const).map((name) => (
          <div key={name}>
            <dt>{t(isDryRun && name === 'taken' ? 'report.wouldTake' : `report.${name}`)}</dt>
            <dd>{formats.number(report[name])}</dd>
          </div>
        ))}
      </dl>
      {report.refusedRows.length > 0 && (
        <>
          <Table.ScrollContainer minWidth={480} className={classes.scroll}>
            <Table>
              <Table.Caption>
                {report.refused > report.refusedRows.length
                  ? t('report.firstRefused', { shown: formats.number(report.refusedRows.length) })
                  : t('report.refusedRows')}
              </Table.Caption>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('report.row')}</Table.Th>
                  <Table.Th>{t('field.title')}</Table.Th>
                  <Table.Th>{t('report.reason')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {report.refusedRows.map((row) => (
                  <Table.Tr key={row.row}>
                    <Table.Td>{formats.number(row.row)}</Table.Td>
                    <Table.Td className={classes.cell}>{row.title}</Table.Td>
                    <Table.Td>{reasons(row.errors)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          <Button variant="default" size="compact-md" onClick={download}>
            {t('report.download')}
          </Button>
        </>
      )}
    </section>
  );
}
