import type { Inputs } from '@roundhouse/shared/contract';
import type { Person } from '@roundhouse/shared/people';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { countWork } from './countWork.ts';
import { toBrief } from './people.views.ts';

/** A person's public page. */
export const readPerson: UseCase<Inputs['people']['get'], Person> = async ({ parts }, { id }) => {
  const person = await presentPerson(parts, id);
  if (!person) throw new Refusal('not_found');
  return answer(person);
};

/** A person as everyone sees them; `null` where there is no such person. */
export async function presentPerson(parts: Parts, id: string): Promise<Person | null> {
  const record = await parts.people.get(id);
  return (
    record && {
      ...toBrief(record),
      bio: record.bio,
      region: record.region,
      skills: record.skills,
      joinedAt: record.createdAt.toISOString(),
      counts: await countWork(parts, id),
    }
  );
}
