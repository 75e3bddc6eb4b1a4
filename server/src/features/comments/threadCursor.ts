import type { CommentSort } from '@roundhouse/shared/comments';
import { Refusal } from '../../app/refusal.ts';
import type { ThreadPosition } from './comments.store.ts';

/** Where a page ended, as text: the order it was in, then the position of its last thread. */
export function writeThreadCursor(sort: CommentSort, last: ThreadPosition): string {
  return `${sort}_${last.place}_${last.usefulness}`;
}

/** Reads such a text; refuses what no page in this order gave out. */
export function readThreadCursor(sort: CommentSort, cursor: string): ThreadPosition {
  const [order, place, usefulness] = cursor.split('_');
  const position = { place: Number(place), usefulness: Number(usefulness) };
  if (order === sort && Number.isSafeInteger(position.place) && position.usefulness >= 0)
    return position;
  throw new Refusal('invalid_input', { fields: [{ field: 'cursor', rule: 'wrong_format' }] });
}
