import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';

/** Refuses with `not_found` where one of these boards is not there. */
export async function requireBoards(
  { boards }: Pick<Parts, 'boards'>,
  boardIds: string[],
): Promise<void> {
  const known = new Set((await boards.list()).map(({ id }) => id));
  if (!boardIds.every((id) => known.has(id))) throw new Refusal('not_found');
}
