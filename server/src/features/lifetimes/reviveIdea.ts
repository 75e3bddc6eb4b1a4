import type { Board } from '@roundhouse/shared/boards';
import { lifetimeFrom } from '@roundhouse/shared/clocks';
import type { Parts } from '../../app/parts.ts';
import { changeStatus, type StoredIdea } from '../ideas/index.ts';
import type { Lengthened } from './lengthenLife.ts';

type Session = Parameters<Parts['ideas']['changeTally']>[2];

/**
 * Brings back an archived idea that was just supported, within the transaction of that support. Its
 * time to the milestone it then goes for begins anew.
 */
export async function reviveIdea(
  parts: Parts,
  { id }: StoredIdea,
  board: Board,
  supports: number,
  session: Session,
): Promise<Lengthened> {
  const at = parts.clock();
  const change = await changeStatus(parts, id, 'open', session);
  const lifetime = lifetimeFrom(board.rules.lifetime, supports, at);
  const revived = await parts.ideas.setLifetime(id, lifetime, session);
  const entry = await parts.timeline.add({ ideaId: id, at, byId: null, kind: 'revived' }, session);
  return { change: revived && { ...change, idea: revived }, events: [entry] };
}
