import type { Inputs } from '@roundhouse/shared/contract';
import type { Import } from '@roundhouse/shared/imports';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { failBrokenOff } from './failBrokenOff.ts';

/** Imports of all owners, newest first. */
export const listImports: UseCase<unknown, Import[]> = async ({ parts }) => {
  await failBrokenOff(parts);
  return answer(await parts.imports.list());
};

export const getImport: UseCase<Inputs['imports']['get'], Import> = async (
  { parts },
  { importId },
) => {
  await failBrokenOff(parts);
  const found = await parts.imports.get(importId);
  if (!found) throw new Refusal('not_found');
  return answer(found);
};
