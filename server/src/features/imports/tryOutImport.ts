import type { Inputs } from '@roundhouse/shared/contract';
import type { ImportReport } from '@roundhouse/shared/imports';
import { answer, type UseCase } from '../../app/useCase.ts';
import { countNew } from './countNew.ts';
import { importRows } from './importRows.ts';
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
