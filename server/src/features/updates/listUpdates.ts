import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { idSchema, instantSchema } from '@roundhouse/shared/primitives';
import { UPDATE_LIMITS } from '@roundhouse/shared/updates';
import { z } from 'zod';
import { readCursor, writeCursor } from '../../app/cursor.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentUpdateCards } from './presentUpdates.ts';

const placeSchema = z.strictObject({ at: instantSchema, id: idSchema });

/** Updates that are out, newest first. */
export const listUpdates: UseCase<Inputs['updates']['list'], Outputs['updates']['list']> = async (
  { parts },
  { board: slug, cursor },
) => {
  const place = readCursor(cursor, placeSchema);
  const board = slug === undefined ? undefined : await parts.boards.getBySlug(slug);
  if (board === null) return answer({ updates: [], next: null });
  const found = await parts.updates.published(
    { boardId: board?.id, after: place && { ...place, at: new Date(place.at) } },
    UPDATE_LIMITS.page + 1,
  );
  const page = found.slice(0, UPDATE_LIMITS.page);
  const last = found.length > UPDATE_LIMITS.page ? page.at(-1) : undefined;
  return answer({
    updates: await presentUpdateCards(parts, page),
    next: last?.publishedAt ? writeCursor({ at: last.publishedAt, id: last.id }) : null,
  });
};
