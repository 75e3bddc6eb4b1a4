import type { Board } from '@roundhouse/shared/boards';
import { lifetimeFrom } from '@roundhouse/shared/clocks';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { Parts } from '../../app/parts.ts';
import type { StatusChange, StoredIdea } from '../ideas/index.ts';

type Session = Parameters<Parts['ideas']['changeTally']>[2];
/** What came of it: the idea as it then stands, where it changed, and what else there is to tell. */
export type Lengthened = { change: StatusChange | null; events: StoredEvent[] };

/**
 * Gives an idea that has reached its milestone the time to the next one, within the transaction
 * that counts its supports.
 */
export async function lengthenLife(
  parts: Parts,
  idea: StoredIdea,
  board: Board,
  supports: number,
  session: Session,
): Promise<Lengthened> {
  if (!idea.lifetime || supports < idea.lifetime.supports) return { change: null, events: [] };
  const at = parts.clock();
  const lifetime = lifetimeFrom(board.rules.lifetime, supports, at);
  const longer = await parts.ideas.setLifetime(idea.id, lifetime, session);
  const milestone = { kind: 'milestone', supports: idea.lifetime.supports } as const;
  const entry = await parts.timeline.add(
    { ideaId: idea.id, at, byId: null, ...milestone },
    session,
  );
  const change = longer && { idea: longer, from: idea.status, board: null };
  return { change, events: [entry] };
}
