import type { Inputs } from '@roundhouse/shared/contract';
import type { Import } from '@roundhouse/shared/imports';
import { member } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { carryOut, heldFrom } from './carryOut.ts';
import { openKeptTable } from './openKeptTable.ts';
import { requireReady } from './requireReady.ts';
import { rowReader } from './rowReader.ts';

/**
 * Starts an import and answers at once; how it goes is told by `import.progressed`. One that
 * failed may be run again: what it had taken is known by then.
 */
export const runImport: UseCase<Inputs['imports']['run'], Import> = async (
  { parts, asker },
  { importId, ...plan },
) => {
  const { id: personId } = member(asker);
  await requireReady(parts, importId, plan.target);
  const table = await openKeptTable(parts, importId);
  rowReader(table.columns, plan.mapping, plan.target, parts.clock());
  const started = await parts.imports.start(importId, heldFrom(parts.clock()));
  if (!started) throw new Refusal('import_not_ready');
  parts.importRuns.start((signal) => carryOut(parts, { importId, personId, table, plan, signal }));
  return answer(started);
};
