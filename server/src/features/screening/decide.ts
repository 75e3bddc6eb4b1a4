import type { StoredEvent } from '@roundhouse/shared/events';
import type { Hold } from '@roundhouse/shared/screening';
import { requireImpartial } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { Outcome } from '../../app/useCase.ts';
import { excerptOf } from '../ideas/index.ts';
import { requireClaimFree, tellQueue } from '../queue/index.ts';
import { queueKeyOf, tellHold } from './hold.ts';
import type { StoredHold } from './holds.store.ts';
import { presentHold } from './presentHold.ts';

export type Session = Parameters<Parts['holds']['settle']>[4];
type Decided = {
  held: StoredHold;
  byId: string;
  outcome: 'approved' | 'rejected';
};

/** Characters of a comment that name it in a notice. */
const NAME = 60;

/** What waits and was read by the moderator as it stands now; else says why it cannot be decided. */
export async function requireWaiting(
  parts: Parts,
  { holdId, rev, byId }: { holdId: string; rev: number; byId: string },
  session: Session,
): Promise<StoredHold> {
  const held = await parts.holds.get(holdId, session);
  if (!held) throw new Refusal('not_found');
  requireImpartial(byId, held.authorId);
  await requireClaimFree(parts, queueKeyOf(held), byId, session);
  // What a crash left on its way is taken up again, whatever was read of it.
  if (held.state === 'posting') return held;
  if (held.state !== 'waiting') throw new Refusal('hold_decided');
  if (held.rev !== rev) throw new Refusal('hold_changed', { rev: held.rev });
  return held;
}

/** Takes a decided hold off the queue, writes the log and orders the notice to its author. */
export async function endWaiting(parts: Parts, { held, byId, outcome }: Decided, session: Session) {
  const { id, authorId, rejection } = held;
  const at = parts.clock();
  const item = await parts.queue.close(queueKeyOf(held), { byId, at, outcome }, session);
  await parts.audit.add(
    {
      act: outcome === 'approved' ? 'screening.approve' : 'screening.reject',
      byId,
      subject: { kind: 'hold', id },
      personId: authorId,
      ...(rejection ? { rule: rejection.rule, reason: rejection.reason } : {}),
      detail: { kind: held.kind, because: held.reasons[0]?.rule ?? '' },
    },
    session,
  );
  await parts.noticeOrders.add(noticeOf(held, { byId, at, outcome }), session);
  return item;
}

type Order = Parameters<Parts['noticeOrders']['add']>[0];

function noticeOf(
  held: StoredHold,
  { byId, at, outcome }: { byId: string; at: Date; outcome: Decided['outcome'] },
): Order {
  const { kind, postId, title, body, language, path, rejection } = held;
  const isIdea = kind === 'idea' || kind === 'ideaEdit';
  const place = isIdea ? `/ideas/${postId}` : (path ?? '/');
  return {
    kind: 'moderation',
    audience: { personIds: [held.authorId] },
    group: `hold:${held.id}`,
    about: { [language]: title ?? excerptOf(body, NAME) },
    path: outcome === 'approved' ? place : '/account/held',
    actorId: byId,
    detail: outcome === 'approved' ? 'hold_approved' : 'hold_rejected',
    excerpt: rejection ? { [rejection.language]: rejection.reason } : null,
    at,
  };
}

/** The answer to the moderator, and what to tell. */
export async function outcomeOf(
  parts: Parts,
  { held, item }: { held: StoredHold; item: Parameters<typeof tellQueue>[1] },
  events: StoredEvent[] = [],
): Promise<Outcome<Hold>> {
  parts.jobs.poke('notices');
  const told = [...tellHold(held), ...(await tellQueue(parts, item))];
  return { output: presentHold(held), events: [...events, ...told] };
}
