import type { Finder } from './finders.ts';
import type { Reports } from './reports.ts';

const LOOKED_AT = [1, 5, 10] as const;
const DEEPEST = 100;

export type Quality = {
  recall: Record<(typeof LOOKED_AT)[number], number>;
  /** Mean of 1 / rank of the right answer, 0 where it is not among the first hundred. */
  mrr: number;
  asked: number;
};

/** Asks for each report of each pair by its title, and looks where the other one comes. */
export async function measureQuality(
  { reports, pairs }: Reports,
  { find }: Pick<Finder, 'find'>,
): Promise<Quality> {
  const titles = new Map(reports.map(({ id, title }) => [id, title]));
  const recall = { 1: 0, 5: 0, 10: 0 };
  let mrr = 0;
  const questions = pairs.flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]) as [string, string][];
  for (const [asked, wanted] of questions) {
    const found = await find(titles.get(asked) ?? '', asked, DEEPEST);
    const rank = found.indexOf(wanted) + 1;
    if (rank === 0) continue;
    mrr += 1 / rank / questions.length;
    for (const first of LOOKED_AT) if (rank <= first) recall[first] += 1 / questions.length;
  }
  return { recall, mrr, asked: questions.length };
}
