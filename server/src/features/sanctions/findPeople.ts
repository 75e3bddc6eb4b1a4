import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { hardestOf } from '@roundhouse/shared/permissions';
import { readIdCursor } from '../../app/idCursor.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

const PAGE = 50;

/** People by name, with where they stand; moderators neither see nor search mail addresses. */
export const findPeople: UseCase<
  Inputs['sanctions']['findPeople'],
  Outputs['sanctions']['findPeople']
> = async ({ parts }, { q, cursor }) => {
  const rows = await parts.people.list({
    q,
    isByNameOnly: true,
    beforeId: readIdCursor(cursor),
    limit: PAGE,
  });
  const ids = rows.map(({ id }) => id);
  const [running, counts] = await Promise.all([
    parts.standings.runningOf(ids),
    parts.sanctions.counts(ids),
  ]);
  const people = rows.map(({ email: _, ...row }) => ({
    ...row,
    restriction: hardestOf(running.get(row.id) ?? [], parts.clock()),
    sanctions: counts.get(row.id) ?? 0,
  }));
  return answer({ people, next: rows.length === PAGE ? (ids.at(-1) ?? null) : null });
};
