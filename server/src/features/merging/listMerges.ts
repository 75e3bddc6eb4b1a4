import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { MERGES_PER_PAGE } from '@roundhouse/shared/merging';
import { idSchema, instantSchema } from '@roundhouse/shared/primitives';
import { z } from 'zod';
import { readCursor, writeCursor } from '../../app/cursor.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentMerges } from './presentMerges.ts';

const position = z.strictObject({ at: instantSchema, id: idSchema });

/** A page of merges, those taken back too, newest first. */
export const listMerges: UseCase<Inputs['merging']['list'], Outputs['merging']['list']> = async (
  { parts },
  { cursor },
) => {
  const found = await parts.merges.newest(readCursor(cursor, position), MERGES_PER_PAGE + 1);
  const page = found.slice(0, MERGES_PER_PAGE);
  const last = found.length > page.length ? page.at(-1) : undefined;
  return answer({
    merges: await presentMerges(parts, page),
    next: last ? writeCursor({ at: last.at.toISOString(), id: last._id.toHexString() }) : null,
  });
};
