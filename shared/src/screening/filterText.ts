import { type Filter, isFilterPattern } from './filterPattern.ts';
import { FILTER_LIMITS } from './limits.ts';

export type FilterLineProblem = { line: number; text: string };

const MARKS = { refuse: '!', hold: '' } as const;

/**
 * Filters as lines of text: `casino`, `link: spam.example`, `fr: gratuit*`; a `!` in front refuses
 * instead of holding. Lines that begin with `#` say nothing.
 */
export function writeFilters(filters: readonly Filter[]): string {
  return filters
    .map(({ kind, pattern, language, act }) => {
      const scope = kind === 'link' ? 'link: ' : language === 'any' ? '' : `${language}: `;
      return `${MARKS[act]}${scope}${pattern}`;
    })
    .join('\n');
}

/** Reads such lines, each filter once; answers those that could not be read besides. */
export function readFilters(text: string): { filters: Filter[]; problems: FilterLineProblem[] } {
  const known = new Map<string, Filter>();
  const problems: FilterLineProblem[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    const said = line.trim();
    if (said === '' || said.startsWith('#')) return;
    const filter = readLine(said);
    if (filter && known.size < FILTER_LIMITS.filters) {
      known.set(`${filter.kind} ${filter.language} ${filter.pattern.toLowerCase()}`, filter);
    } else problems.push({ line: index + 1, text: said });
  });
  return { filters: [...known.values()], problems };
}

function readLine(said: string): Filter | null {
  const act = said.startsWith('!') ? 'refuse' : 'hold';
  const rest = act === 'refuse' ? said.slice(1).trim() : said;
  const scoped = /^(link|en|fr):\s*(.*)$/i.exec(rest);
  const scope = scoped?.[1]?.toLowerCase();
  const pattern = (scoped?.[2] ?? rest).trim();
  const kind = scope === 'link' ? 'link' : 'word';
  const language = scope === 'en' || scope === 'fr' ? scope : 'any';
  const filter: Filter = { kind, pattern, language, act };
  const fits = pattern.length <= FILTER_LIMITS.pattern && isFilterPattern(filter);
  return fits ? filter : null;
}
