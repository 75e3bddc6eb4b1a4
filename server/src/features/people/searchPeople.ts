import type { Inputs } from '@roundhouse/shared/contract';
import type { PersonBrief } from '@roundhouse/shared/people';
import { answer, type UseCase } from '../../app/useCase.ts';

export const searchPeople: UseCase<Inputs['people']['search'], PersonBrief[]> = async (
  { parts },
  { q },
) => answer(await parts.people.search(q));
