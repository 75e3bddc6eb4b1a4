import type { CommentSort } from '@roundhouse/shared/comments';
import { z } from 'zod';
import { readCursor, writeCursor } from '../../app/cursor.ts';
import type { ThreadPosition } from './comments.store.ts';

/** Where a page ended, as text: the order it was in and the position of its last thread. */
export function writeThreadCursor(sort: CommentSort, last: ThreadPosition): string {
  return writeCursor({ sort, place: last.place, usefulness: last.usefulness });
}

/** Reads such a text, `null` for the start; refuses what no page in this order gave out. */
export function readThreadCursor(
  sort: CommentSort,
  cursor: string | undefined,
): ThreadPosition | null {
  const shape = z.strictObject({
    sort: z.literal(sort),
    place: z.number(),
    usefulness: z.number(),
  });
  return readCursor(cursor, shape);
}
