import type { Inputs } from '@roundhouse/shared/contract';
import type { ImportReport } from '@roundhouse/shared/imports';
import type { Parts } from '../../app/parts.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { importRows, type TakeRows } from './importRows.ts';
import { openKeptTable } from './openKeptTable.ts';
import { requireReady } from './requireReady.ts';

/** Reads every row and reports what a run would do; changes nothing. */
export const tryOutImport: UseCase<Inputs['imports']['tryOut'], ImportReport> = async (
  { parts },
  { importId, ...plan },
) => {
  await requireReady(parts, importId, plan.target);
  const table = await openKeptTable(parts, importId);
  return answer(await importRows(table, plan, parts.clock(), countNew(parts)));
};

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
