import type { Inputs } from '@roundhouse/shared/contract';
import type { Person } from '@roundhouse/shared/people';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { countWork } from './countWork.ts';
import { toBrief } from './people.views.ts';

/** A person's public page. */
export const readPerson: UseCase<Inputs['people']['get'], Person> = async ({ parts }, { id }) => {
  const record = await parts.people.get(id);
  if (!record) throw new Refusal('not_found');
  return answer({
    ...toBrief(record),
    bio: record.bio,
    region: record.region,
    skills: record.skills,
    joinedAt: record.createdAt.toISOString(),
    counts: await countWork(parts, id),
  });
};
