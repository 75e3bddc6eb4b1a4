import type { StoredEvent } from '@roundhouse/shared/events';
import {
  isRestricting,
  type ModeratedSanction,
  type NewSanction,
  SANCTIONABLE,
  type SanctionKind,
  type Standing,
  type Term,
} from '@roundhouse/shared/sanctions';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { isDuplicateKey } from '../../storage/duplicateKey.ts';
import { type SettledReports, settleReports, tellSettledReports } from '../reports/index.ts';
import { tellTrust } from '../trust/index.ts';
import { findCause } from './findCause.ts';
import { orderSanctionNotice } from './orderSanctionNotice.ts';
import { presentToModerators } from './presentSanctions.ts';
import type { Session, StoredSanction } from './sanctions.store.ts';
import { tellStanding } from './tellStanding.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A moderator warns a person, or takes rights from them by a published rule: for a term, or as a
 * ban until it is lifted. The person reads all of it but the note. Nothing follows by itself.
 */
export const giveSanction: UseCase<NewSanction, ModeratedSanction> = async (
  { parts, asker },
  given,
) => {
  const { id: byId } = member(asker);
  try {
    const written = await write(parts, byId, given);
    return { output: await present(parts, written.sanction), events: await tell(parts, written) };
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return answer(await present(parts, await sentBefore(parts, byId, given)));
  }
};

type Written = {
  sanction: StoredSanction;
  standing: Standing;
  /** Reports about the person, and about what they did it with. */
  settled: SettledReports[];
};

async function write(parts: Parts, byId: string, given: NewSanction): Promise<Written> {
  const at = parts.clock();
  const { term, because, note = '', ...rest } = given;
  const until = term && endOf(term, at);
  return parts.storage.transaction(async (session) => {
    await requireSanctionable(parts, given, session);
    const cause = because && (await findCause(parts, because, session));
    const sanction = await parts.sanctions.insert(
      { ...rest, byId, at, until, because: cause, note },
      session,
    );
    const standing = await parts.standings.change(
      sanction.personId,
      { add: restrictionOf(sanction) },
      at,
      session,
    );
    await lowerTrust(parts, sanction, session);
    await record(parts, sanction, session);
    await orderSanctionNotice(parts, sanction, session);
    const settled = await settleAll(parts, given, byId, session);
    return { sanction, standing, settled };
  });
}

/** A sanction answers what was reported of the person and of its cause. */
async function settleAll(
  parts: Parts,
  { personId, because }: Pick<NewSanction, 'personId' | 'because'>,
  byId: string,
  session: Session,
): Promise<SettledReports[]> {
  const subjects = [{ kind: 'person' as const, id: personId }, ...(because ? [because] : [])];
  const settled: SettledReports[] = [];
  for (const subject of subjects) {
    settled.push(await settleReports(parts, subject, { byId, outcome: 'upheld' }, session));
  }
  return settled;
}

/** Trust falls with cause alone, and these are the causes. */
async function lowerTrust(parts: Parts, sanction: StoredSanction, session: Session) {
  const { id: sanctionId, personId, kind } = sanction;
  if (kind !== 'suspension' && kind !== 'ban') return;
  await parts.trust.lowerFor(personId, { cause: kind, sanctionId }, session);
}

async function record(parts: Parts, sanction: StoredSanction, session: Session): Promise<void> {
  const { id, personId, byId, kind, rule, reason, until } = sanction;
  await parts.audit.add(
    {
      act: 'sanctions.give',
      byId,
      subject: { kind: 'sanction', id },
      personId,
      rule,
      reason,
      detail: { kind, ...(until ? { until: until.toISOString() } : {}) },
    },
    session,
  );
}

async function tell(
  parts: Parts,
  { sanction, standing, settled }: Written,
): Promise<StoredEvent[]> {
  const reports = await Promise.all(settled.map((each) => tellSettledReports(parts, each)));
  return [
    ...tellStanding(parts, sanction.personId, standing),
    ...(await tellTrust(parts, sanction.personId)),
    ...reports.flat(),
  ];
}

function endOf(term: Term, at: Date): Date {
  const end = 'days' in term ? new Date(at.getTime() + term.days * DAY_MS) : new Date(term.until);
  if (end <= at) throw new Refusal('term_over');
  return end;
}

/** Moderators sanction neither each other nor owners; a rep may be warned. */
async function requireSanctionable(
  parts: Parts,
  { personId, kind }: Pick<NewSanction, 'personId' | 'kind'>,
  session: Session,
): Promise<void> {
  const role = await parts.people.roleOf(personId, session);
  if (!role) throw new Refusal('not_found');
  const allowed: readonly SanctionKind[] = SANCTIONABLE[role];
  if (!allowed.includes(kind)) throw new Refusal('not_sanctionable');
}

const restrictionOf = ({ kind, until, id }: StoredSanction) =>
  isRestricting(kind) ? { kind, until: until?.toISOString() ?? null, sanctionId: id } : null;

async function sentBefore(parts: Parts, byId: string, { id, personId }: NewSanction) {
  const known = await parts.sanctions.get(id);
  if (known?.byId !== byId || known.personId !== personId) throw new Refusal('id_taken');
  return known;
}

async function present(parts: Parts, sanction: StoredSanction): Promise<ModeratedSanction> {
  const [presented] = await presentToModerators(parts, [sanction]);
  if (!presented) throw new Refusal('not_found');
  return presented;
}
