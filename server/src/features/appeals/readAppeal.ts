import type { HeardAppeal } from '@roundhouse/shared/appeals';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { actKeepers } from './acts/index.ts';
import type { StoredAppeal } from './appeals.store.ts';
import { isWithoutAnother } from './callForModerator.ts';
import { presentActs, presentAppeals } from './presentAppeals.ts';

/** An appeal, with what it is about, as a moderator reads it. */
export const readAppeal: UseCase<{ appealId: string }, HeardAppeal> = async (
  { parts, asker },
  { appealId },
) => {
  const { id } = member(asker);
  const stored = await parts.appeals.get(appealId);
  if (!stored) throw new Refusal('not_found');
  return answer(await presentHeard(parts, stored, id));
};

export async function presentHeard(
  parts: Parts,
  stored: StoredAppeal,
  readerId: string,
): Promise<HeardAppeal> {
  const { about, personId, actedById } = stored;
  const [[appeal], found, people, isAlone] = await Promise.all([
    presentAppeals(parts, [stored]),
    actKeepers[about.kind].find(parts, about.id, personId),
    parts.people.briefs([personId]),
    isWithoutAnother(parts, stored),
  ]);
  if (!appeal) throw new Refusal('not_found');
  const [act = null] = found?.key === stored.act ? await presentActs(parts, [found]) : [];
  const person = people.get(personId) ?? null;
  const isOwnAct = actedById === readerId;
  const isOwnAffair = personId === readerId;
  return { ...appeal, person, act, isOwnAct, isOwnAffair, isAlone };
}
