import type { Asker } from '@roundhouse/shared/permissions';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';

/** Refuses with `not_your_board` a rep who does not answer for the board; an owner answers for all. */
export async function requireBoardOfRep(
  { reps }: Pick<Parts, 'reps'>,
  asker: Asker,
  boardId: string,
): Promise<void> {
  if (asker?.role === 'owner') return;
  const rep = asker && (await reps.get(asker.id));
  if (!rep?.boardIds.includes(boardId)) throw new Refusal('not_your_board');
}
