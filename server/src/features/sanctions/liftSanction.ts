import type { ModeratedSanction, NewLifting, Standing } from '@roundhouse/shared/sanctions';
import { member, requireImpartial } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { tellTrust } from '../trust/index.ts';
import { orderLiftingNotice } from './orderSanctionNotice.ts';
import { presentToModerators } from './presentSanctions.ts';
import type { StoredLifting } from './sanctions.model.ts';
import type { Session, StoredSanction } from './sanctions.store.ts';
import { tellStanding } from './tellStanding.ts';

/** A moderator ends a sanction before its time, and says why. */
export const liftSanction: UseCase<NewLifting, ModeratedSanction> = async (
  { parts, asker },
  { sanctionId, reason, language },
) => {
  const { id: byId } = member(asker);
  const lifting = { byId, at: parts.clock(), reason, language };
  const { sanction, standing } = await parts.storage.transaction(async (session) => {
    const done = await liftWithin(parts, sanctionId, lifting, session);
    if (done.standing) await orderLiftingNotice(parts, done.sanction, session);
    return done;
  });
  const [output] = await presentToModerators(parts, [sanction]);
  if (!output) throw new Refusal('not_found');
  if (!standing) return answer(output);
  const { personId } = sanction;
  const told = tellStanding(parts, personId, standing);
  return { output, events: [...told, ...(await tellTrust(parts, personId))] };
};

/**
 * Lifts a sanction within a transaction, and writes it into the audit log; whoever calls it tells
 * the person. `standing` is `null` where it was lifted before.
 */
export async function liftWithin(
  parts: Pick<Parts, 'sanctions' | 'standings' | 'audit' | 'trust'>,
  sanctionId: string,
  lifting: StoredLifting,
  session: Session,
): Promise<{ sanction: StoredSanction; standing: Standing | null }> {
  const known = await parts.sanctions.get(sanctionId, session);
  if (!known) throw new Refusal('not_found');
  requireImpartial(lifting.byId, known.personId);
  const sanction = await parts.sanctions.lift(sanctionId, lifting, session);
  if (!sanction) return { sanction: known, standing: null };
  const { personId } = sanction;
  const change = { remove: sanctionId };
  const standing = await parts.standings.change(personId, change, lifting.at, session);
  await parts.trust.raiseAgain(personId, sanctionId, session);
  await parts.audit.add(
    {
      act: 'sanctions.lift',
      byId: lifting.byId,
      subject: { kind: 'sanction', id: sanctionId },
      personId,
      reason: lifting.reason,
      detail: { kind: sanction.kind },
    },
    session,
  );
  return { sanction, standing };
}
