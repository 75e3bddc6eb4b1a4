import MiniSearch from 'minisearch';

/** Words that tell ideas from one another in neither language; folded. */
const SMALL_WORDS = new Set(
  `a an and are as at be by can for from have i in is it its more my of on or our should that the
  their there this to we with would you your
  au aux avec c ce ces cette d dans de des du elle en est et il ils j je l la le les leur mais me mes
  mon n ne nos notre nous ou par pas plus pour qu que qui s sa sans se ses son sont sur t un une vos
  votre vous y`.split(/\s+/),
);

const tokenize = MiniSearch.getDefault('tokenize') as (text: string) => string[];

/** Each word is sought with its misspellings, so a question of many would hold others up. */
const MOST_WORDS = 12;

/** The first dozen words of a folded question that matter, or of all its words where none does. */
export function significantWords(question: string): string[] {
  const words = [...new Set(tokenize(question).filter((word) => word !== ''))];
  const significant = words.filter((word) => !SMALL_WORDS.has(word));
  return (significant.length > 0 ? significant : words).slice(0, MOST_WORDS);
}
