import type { Parts } from '../../app/parts.ts';
import type { TakeRows } from './importRows.ts';

/** Counts the rows that a run would take: neither imported before nor twice in the file. */
export function countNew(parts: Pick<Parts, 'ideas'>): TakeRows {
  const seen = new Set<string>();
  return async (ideas) => {
    const known = await parts.ideas.knownImportKeys(ideas.map(({ importKey }) => importKey));
    let taken = 0;
    let votes = 0;
    for (const { importKey, imported } of ideas) {
      if (known.has(importKey) || seen.has(importKey)) continue;
      seen.add(importKey);
      taken++;
      votes += imported.votes;
    }
    return { taken, votes };
  };
}
