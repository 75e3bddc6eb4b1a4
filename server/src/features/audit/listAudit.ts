import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { z } from 'zod';
import { readCursor, writeCursor } from '../../app/cursor.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentAudit } from './presentAudit.ts';

const PAGE = 50;
const position = z.strictObject({ seq: z.number().int() });

/** A page of the log, newest first. */
export const listAudit: UseCase<Inputs['audit']['list'], Outputs['audit']['list']> = async (
  { parts },
  { cursor, ...filter },
) => {
  const after = readCursor(cursor, position);
  const records = await parts.audit.store.newest(filter, after?.seq ?? null, PAGE + 1);
  const page = records.slice(0, PAGE);
  const last = page.at(-1);
  const next = records.length > PAGE && last ? writeCursor({ seq: last._id }) : null;
  return answer({ entries: await presentAudit(parts, page), next });
};
