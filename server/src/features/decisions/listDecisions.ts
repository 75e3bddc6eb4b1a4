import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { DECISION_LIMITS } from '@roundhouse/shared/decisions';
import { idSchema } from '@roundhouse/shared/primitives';
import { z } from 'zod';
import { readCursor, writeCursor } from '../../app/cursor.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentDecisions } from './presentDecisions.ts';

const place = z.strictObject({ at: z.number().int(), id: idSchema });

/** Decisions that stand, newest first. */
export const listDecisions: UseCase<
  Inputs['decisions']['list'],
  Outputs['decisions']['list']
> = async ({ parts }, { board: slug, outcome, next: nextState, cursor }) => {
  const after = readCursor(cursor, place);
  const board = slug === undefined ? null : await parts.boards.getBySlug(slug);
  if (slug !== undefined && !board) return answer({ decisions: [], next: null });
  const found = await parts.decisions.list(
    { boardId: board?.id, outcome, nextState },
    after && { createdAt: new Date(after.at), id: after.id },
    DECISION_LIMITS.page + 1,
  );
  const page = found.slice(0, DECISION_LIMITS.page);
  const last = found.length > DECISION_LIMITS.page ? page.at(-1) : undefined;
  return answer({
    decisions: await presentDecisions(parts, page),
    next: last ? writeCursor({ at: last.createdAt.getTime(), id: last._id.toHexString() }) : null,
  });
};
