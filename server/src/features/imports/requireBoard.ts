import type { ImportTarget } from '@roundhouse/shared/imports';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';

/** Refuses a target whose board is not there. A closed one takes imports: its owner asks for them. */
export async function requireBoard(
  parts: Pick<Parts, 'boards'>,
  { boardId }: ImportTarget,
): Promise<void> {
  if (await parts.boards.get(boardId)) return;
  const field = { field: 'target.boardId', rule: 'not_a_choice' } as const;
  throw new Refusal('invalid_input', { fields: [field] });
}
