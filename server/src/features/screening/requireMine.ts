import type { Asker } from '@roundhouse/shared/permissions';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { StoredHold } from './holds.store.ts';

type Session = Parameters<Parts['holds']['get']>[1];

/** A hold of the asker's own; whoever asks for another's is told that it is not there. */
export async function requireMine(
  parts: Pick<Parts, 'holds'>,
  asker: Asker,
  holdId: string,
  session?: Session,
): Promise<StoredHold> {
  const held = await parts.holds.get(holdId, session);
  if (!held || held.authorId !== asker?.id) throw new Refusal('not_found');
  return held;
}
