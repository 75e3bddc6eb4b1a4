/** `npm run import -- FILE`: takes ideas from a CSV or JSON file into the board's store. */

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ImportReport } from '@roundhouse/shared/imports';
import {
  countNew,
  importRows,
  openTable,
  surveyTable,
  takeRows,
} from '../server/src/features/imports/index.ts';
import { createProgressBar } from './demo/run/progressBar.ts';
import { isAgreed } from './import/agreement.ts';
import { describeFailure, Stop } from './import/failure.ts';
import { openBoard } from './import/openBoard.ts';
import { readOptions, USAGE } from './import/options.ts';
import { makePlan } from './import/plan.ts';
import { printPlan, printReport } from './import/printed.ts';

const SOME_REFUSED = 3;
const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort());

try {
  process.exitCode = await main();
} catch (error) {
  const { text, exitCode } = describeFailure(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = exitCode;
}

/** Answers the exit code: 0 when all rows were taken or known, 3 when some were refused. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.isHelp) {
    process.stdout.write(USAGE);
    return 0;
  }
  await stat(options.file).catch(() => {
    throw new Stop(`There is no file ${options.file}.`);
  });
  const source = () => createReadStream(options.file);
  const survey = await surveyTable(source);
  const parts = await openBoard(process.env);
  try {
    const plan = await makePlan(parts, survey, options);
    printPlan(options.file, survey, plan);
    const read = async (label: string, take: ReturnType<typeof takeRows>) => {
      const bar = createProgressBar(label, survey.rows);
      let done = 0;
      const onProgress = async (report: ImportReport) => {
        bar.step(report.rows - done);
        done = report.rows;
        interrupted.signal.throwIfAborted();
      };
      return importRows(await openTable(source), plan, parts.clock(), take, onProgress);
    };

    const tried = await read('Dry run', countNew(parts));
    const isAll = options.isDryRun || tried.taken === 0;
    printReport(tried, { isDryRun: true, isJson: options.isJson && isAll });
    if (isAll) return exitCodeOf(tried);
    if (!(await isAgreed(`Take ${tried.taken} ideas?`, options.isAgreed))) return 0;
    const report = await read('Import', takeRows(parts));
    printReport(report, { isDryRun: false, isJson: options.isJson });
    return exitCodeOf(report);
  } finally {
    await parts.close();
  }
}

function exitCodeOf({ refused }: ImportReport): number {
  return refused > 0 ? SOME_REFUSED : 0;
}
