import type { Inputs } from '@roundhouse/shared/contract';
import { IMPORT_LIMITS, type Import } from '@roundhouse/shared/imports';
import { makeId } from '@roundhouse/shared/primitives';
import { member } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { toFileName } from '../hackFiles/index.ts';
import { surveyTable } from './surveyTable.ts';

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
