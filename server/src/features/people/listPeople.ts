import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { readIdCursor } from '../../app/idCursor.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

const PAGE = 50;

/** Everybody, newest first, for owners. */
export const listPeople: UseCase<Inputs['people']['list'], Outputs['people']['list']> = async (
  { parts },
  { q, role, cursor },
) => {
  const people = await parts.people.list({
    q,
    role,
    beforeId: readIdCursor(cursor),
    limit: PAGE,
  });
  return answer({ people, next: people.length === PAGE ? (people.at(-1)?.id ?? null) : null });
};
