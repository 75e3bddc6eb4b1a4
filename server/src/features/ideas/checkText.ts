import type { FieldError } from '@roundhouse/shared/errors';
import type { IdeaText } from '@roundhouse/shared/ideas';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';

/** Refuses a text that names an upload twice, an unknown board, or one that is closed. */
export async function checkText(parts: Pick<Parts, 'boards'>, text: IdeaText): Promise<void> {
  const fields = [...repeated('pictures', text.pictures), ...repeated('hackFiles', text.hackFiles)];
  const board = await parts.boards.get(text.boardId);
  if (!board) fields.push({ field: 'boardId', rule: 'not_a_choice' });
  if (fields.length > 0) throw new Refusal('invalid_input', { fields });
  if (board?.isClosed) throw new Refusal('board_closed');
}

function repeated(list: string, items: { id: string }[]): FieldError[] {
  return items.flatMap(({ id }, at) =>
    items.findIndex((item) => item.id === id) < at
      ? [{ field: `${list}.${at}.id`, rule: 'repeated' }]
      : [],
  );
}
