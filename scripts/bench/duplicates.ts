/**
 * How well the duplicate finder finds what people marked as duplicates, and how fast, beside
 * MiniSearch's defaults: `npm run bench:duplicates [FOLDER]`. The folder, `../shared/data/duplicates`
 * by default, holds reports and pairs of GitBugs (av9ash/gitbugs, CC BY 4.0). Each pair is tried both
 * ways: the question is one title as typed, the answer the other report among all the rest.
 */

import { join } from 'node:path';
import { openFinder, openReference } from './duplicates/finders.ts';
import { measureQuality, type Quality } from './duplicates/quality.ts';
import { readReports } from './duplicates/reports.ts';
import { measureSpeed } from './duplicates/speed.ts';

const folder = process.argv[2] ?? join(import.meta.dirname, '../../../shared/data/duplicates');
const SIZES = [1_000, 10_000, 100_000];

const data = await readReports(folder);
if (!data) {
  console.log(`Skipped: there are no reports in ${folder}.`);
  process.exit(0);
}

const percent = (share: number) => share.toFixed(3);
const show = (name: string, { recall, mrr, asked }: Quality) =>
  console.log(
    `${name.padEnd(12)} recall@1 ${percent(recall[1])}  @5 ${percent(recall[5])}  @10 ` +
      `${percent(recall[10])}  MRR ${percent(mrr)}  (${asked} questions)`,
  );

console.log(`${data.reports.length} reports, ${data.pairs.length} pairs, each tried both ways`);
const reference = await openReference(data.reports);
show('MiniSearch', await measureQuality(data, reference));
const finder = await openFinder(data.reports);
show('Roundhouse', await measureQuality(data, finder));
await finder.close();

console.log('\nMilliseconds a question, at so many ideas made of these texts:');
for (const size of SIZES) {
  for (const [name, open] of [
    ['MiniSearch', openReference],
    ['Roundhouse', openFinder],
  ] as const) {
    const { median, p95, loopDelay, opening, memory } = await measureSpeed(
      data.reports,
      size,
      open,
    );
    console.log(
      `${String(size).padStart(7)} ${name.padEnd(11)} median ${median.toFixed(1)}  p95 ` +
        `${p95.toFixed(1)}  event loop held up ${loopDelay.toFixed(1)} at most  ` +
        `(ready in ${(opening / 1000).toFixed(1)} s, ${Math.round(memory / 1e6)} MB)`,
    );
  }
}
