import type { StoredEvent } from '@roundhouse/shared/events';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { authorOf } from './authorOf.ts';
import type { Session } from './decide.ts';
import { tellHold } from './hold.ts';

type Deciding = { holdId: string; byId: string; at: Date };

/**
 * Posts what was rejected in its author's name after all, within a transaction of the caller's, and
 * writes it into the audit log; whoever calls it tells the author. What posting it refuses (a closed
 * board, a withdrawn idea), this refuses. Answers what tells everybody, called after the write.
 */
export async function postRejectedWithin(
  parts: Parts,
  { holdId, byId, at }: Deciding,
  session: Session,
): Promise<() => Promise<StoredEvent[]>> {
  const decision = { rejection: null, decidedById: byId, decidedAt: at };
  const held = await parts.holds.settle(holdId, ['rejected'], 'approved', decision, session);
  if (!held) throw new Refusal('hold_decided');
  const { kind, authorId, input, reasons } = held;
  const author = await authorOf(parts, held);
  const tellPosted = await parts.postings[kind].within(parts, author, input, session);
  await parts.audit.add(
    {
      act: 'screening.approve',
      byId,
      subject: { kind: 'hold', id: holdId },
      personId: authorId,
      detail: { kind, because: reasons[0]?.rule ?? '' },
    },
    session,
  );
  return async () => [...(await tellPosted()), ...tellHold(held)];
}
