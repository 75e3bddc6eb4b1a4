import type { Inputs } from '@roundhouse/shared/contract';
import { IMPORT_LIMITS, type Import, type ImportField } from '@roundhouse/shared/imports';
import { makeId } from '@roundhouse/shared/primitives';
import { member } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { toFileName } from '../hackFiles/index.ts';
import { openTable } from './openTable.ts';
import { suggestMapping } from './suggestMapping.ts';
import type { ByteSource } from './table.ts';

const SAMPLE_ROWS = 5;
/** Characters of a cell that are shown. */
const SAMPLE_CELL = 300;

/** Takes a table in: counts its rows, shows the first five, and guesses which column holds what. */
export const uploadImport: UseCase<Inputs['imports']['upload'], Import> = async (
  { parts, asker },
  { file },
) => {
  const owner = member(asker);
  if (file.size === 0) throw new Refusal('file_empty');
  if (file.size > IMPORT_LIMITS.bytes)
    throw new Refusal('file_too_large', { limitBytes: IMPORT_LIMITS.bytes });
  const survey = await surveyTable(() => file.stream());
  const id = makeId();
  const draft = { id, ownerId: owner.id, fileName: toFileName(file.name), ...survey };
  const kept = await parts.imports.insert(draft, parts.clock());
  await parts.files.put('imports', id, file.stream());
  return answer(kept);
};

async function surveyTable(source: ByteSource) {
  const table = await openTable(source);
  const sample: string[][] = [];
  let rows = 0;
  for await (const { cells } of table.rows) {
    if (++rows > IMPORT_LIMITS.rows)
      throw new Refusal('import_too_large', { limitRows: IMPORT_LIMITS.rows });
    if (cells && sample.length < SAMPLE_ROWS)
      sample.push(cells.map((cell) => cell.slice(0, SAMPLE_CELL)));
  }
  const suggestions = Object.entries(suggestMapping(table.columns)).map(([field, column]) => ({
    field: field as ImportField,
    column,
  }));
  return { columns: table.columns, sample, suggestions, rows };
}
