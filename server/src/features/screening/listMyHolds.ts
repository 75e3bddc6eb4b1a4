import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { idSchema, instantSchema } from '@roundhouse/shared/primitives';
import { z } from 'zod';
import { member } from '../../app/authorise.ts';
import { readCursor, writeCursor } from '../../app/cursor.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentHold } from './presentHold.ts';

const PER_PAGE = 20;
const position = z.strictObject({ createdAt: instantSchema, id: idSchema });

/** Posts of mine that wait, or were decided lately; newest first. */
export const listMyHolds: UseCase<
  Inputs['screening']['mine'],
  Outputs['screening']['mine']
> = async ({ parts, asker }, { cursor }) => {
  const after = readCursor(cursor, position);
  const from = after && { id: after.id, createdAt: new Date(after.createdAt) };
  const found = await parts.holds.ofAuthor(member(asker).id, from, PER_PAGE + 1);
  const page = found.slice(0, PER_PAGE);
  const last = page.at(-1);
  const isMore = found.length > page.length && last;
  const next = isMore ? writeCursor({ createdAt: last.createdAt, id: last.id }) : null;
  return answer({ holds: page.map(presentHold), next });
};
