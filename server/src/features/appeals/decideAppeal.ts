import type { HeardAppeal, NewAppealDecision } from '@roundhouse/shared/appeals';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { Standing } from '@roundhouse/shared/sanctions';
import { member, requireImpartial } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { requireClaimFree, tellQueue } from '../queue/index.ts';
import { tellStanding } from '../sanctions/index.ts';
import type { Undoing } from './actKeeper.ts';
import { actKeepers } from './acts/index.ts';
import type { Session, StoredAppeal } from './appeals.store.ts';
import { orderDecisionNotice } from './orderDecisionNotice.ts';
import { presentHeard } from './readAppeal.ts';

type QueueItem = Awaited<ReturnType<Parts['queue']['close']>>;
type Written = {
  appeal: StoredAppeal;
  item: QueueItem;
  standing: Standing;
  tellUndone: () => Promise<StoredEvent[]>;
};

/**
 * A moderator decides an appeal against what another did. Granting undoes the act in the same
 * transaction, if it still stands.
 */
export const decideAppeal: UseCase<NewAppealDecision, HeardAppeal> = async (
  { parts, asker },
  given,
) => {
  const { id: byId } = member(asker);
  const known = await parts.appeals.get(given.appealId);
  if (!known) throw new Refusal('not_found');
  if (known.actedById === byId) throw new Refusal('own_act');
  requireImpartial(byId, known.personId);
  if (known.decision) {
    const { decision } = known;
    const isSame = decision.byId === byId && decision.isGranted === given.isGranted;
    if (!isSame) throw new Refusal('appeal_decided');
    return answer(await presentHeard(parts, known, byId));
  }
  const { about } = known;
  const { inTurn = (_parts, _id, work) => work() } = actKeepers[about.kind];
  const written = await inTurn(parts, about.id, () => write(parts, known, given, byId));
  return {
    output: await presentHeard(parts, written.appeal, byId),
    events: await tell(parts, written),
  };
};

function write(
  parts: Parts,
  known: StoredAppeal,
  { isGranted, reason, language }: NewAppealDecision,
  byId: string,
): Promise<Written> {
  const at = parts.clock();
  const { id, personId } = known;
  return parts.storage.transaction(async (session) => {
    const key = { kind: 'appeal', subject: { kind: 'appeal', id } } as const;
    await requireClaimFree(parts, key, byId, session);
    const decision = { byId, at, isGranted, reason, language };
    const appeal = await parts.appeals.decide(id, decision, session);
    if (!appeal) throw new Refusal('appeal_decided');
    const tellUndone = isGranted ? await undo(parts, appeal, decision, session) : async () => [];
    const outcome = isGranted ? 'granted' : 'rejected';
    const item = await parts.queue.close(key, { byId, at, outcome }, session);
    const standing = await parts.standings.change(personId, {}, at, session);
    await record(parts, appeal, session);
    await orderDecisionNotice(parts, appeal, session);
    return { appeal, item, standing, tellUndone };
  });
}

/** Undoes what the appeal is about, if that very act still stands. */
async function undo(parts: Parts, appeal: StoredAppeal, undoing: Undoing, session: Session) {
  const { about, act: key, personId } = appeal;
  const keeper = actKeepers[about.kind];
  const act = await keeper.find(parts, about.id, personId, session);
  return act?.key === key ? keeper.undo(parts, act, undoing, session) : async () => [];
}

async function record(parts: Parts, appeal: StoredAppeal, session: Session): Promise<void> {
  const { id, personId, about, decision } = appeal;
  if (!decision) return;
  await parts.audit.add(
    {
      act: 'appeals.decide',
      byId: decision.byId,
      subject: { kind: 'appeal', id },
      personId,
      reason: decision.reason,
      detail: { about: about.kind, aboutId: about.id, isGranted: decision.isGranted },
    },
    session,
  );
}

async function tell(parts: Parts, { appeal, item, standing, tellUndone }: Written) {
  return [
    ...tellStanding(parts, appeal.personId, standing),
    ...(await tellUndone()),
    ...(item ? await tellQueue(parts, item) : []),
  ];
}
