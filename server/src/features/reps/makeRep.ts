import { isImpersonal, type RepProfile } from '@roundhouse/shared/reps';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';

export type Session = Parameters<Parts['people']['setRole']>[3];

/** Gives a person a profile and the role that goes with it, in one transaction; an owner stays one. */
export async function makeRep(
  parts: Pick<Parts, 'people' | 'reps' | 'clock'>,
  personId: string,
  profile: RepProfile,
  session: Session,
): Promise<void> {
  const role = await parts.people.roleOf(personId, session);
  if (!role) throw new Refusal('not_found');
  const person = await parts.people.setRole(
    personId,
    role === 'owner' ? 'owner' : 'rep',
    parts.clock(),
    session,
  );
  if (person && isImpersonal(person.name)) throw new Refusal('name_impersonal');
  await parts.reps.save(personId, profile, session);
}

/** Those of these boards that are there, in the same order. */
export async function boardsThere(
  { boards }: Pick<Parts, 'boards'>,
  boardIds: string[],
): Promise<string[]> {
  const known = new Set((await boards.list()).map(({ id }) => id));
  return boardIds.filter((id) => known.has(id));
}
