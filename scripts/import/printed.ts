import { describeFieldError, type FieldError } from '@roundhouse/shared/errors';
import { english } from '@roundhouse/shared/errors/english';
import { IMPORT_FIELDS, type ImportReport } from '@roundhouse/shared/imports';
import type { TableSurvey } from '../../server/src/features/imports/index.ts';
import type { NamedPlan } from './plan.ts';

const SHOWN = 20;
const number = new Intl.NumberFormat('en');

/** Words for a person go to stderr, so that stdout holds the report alone. */
const say = (text: string) => process.stderr.write(`${text}\n`);

/** Says what will be read, from where, as what. */
export function printPlan(
  file: string,
  survey: TableSurvey,
  { board, mapping, target }: NamedPlan,
) {
  say(`\n${file}: ${number.format(survey.rows)} rows → ${board.name}, as ${target.kind}s\n`);
  for (const field of IMPORT_FIELDS) say(`  ${field.padEnd(8)} ${mapping[field] ?? '—'}`);
  say('');
}

/** Prints what happened, or would: as a table, or as JSON. */
export function printReport(
  report: ImportReport,
  { isDryRun, isJson }: { isDryRun: boolean; isJson: boolean },
) {
  if (isJson) {
    process.stdout.write(`${JSON.stringify({ isDryRun, ...report }, null, 2)}\n`);
    return;
  }
  const counts: [string, number][] = [
    [isDryRun ? 'to be taken' : 'taken', report.taken],
    ['known already', report.known],
    ['refused', report.refused],
    ['votes', report.votes],
  ];
  for (const [name, count] of counts)
    say(`  ${name.padEnd(14)} ${number.format(count).padStart(9)}`);
  for (const { row, title, errors } of report.refusedRows.slice(0, SHOWN)) {
    say(`  row ${row} ${JSON.stringify(title.slice(0, 60))}: ${errors.map(describe).join(' ')}`);
  }
  if (report.refused > SHOWN) say(`  … and ${number.format(report.refused - SHOWN)} more (--json)`);
  say('');
}

function describe(error: FieldError): string {
  return `${error.field || 'the row'}: ${describeFieldError(error, english)}`;
}
