import type { Outputs } from '@roundhouse/shared/contract';
import { idSchema, instantSchema } from '@roundhouse/shared/primitives';
import { z } from 'zod';
import { readCursor, writeCursor } from '../../app/cursor.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

const PAGE = 50;
const position = z.strictObject({ personId: idSchema, since: instantSchema });

/** People who support an idea, newest first. */
export const listSupporters: UseCase<
  { ideaId: string; cursor?: string | undefined },
  Outputs['ideas']['supporters']
> = async ({ parts }, { ideaId, cursor }) => {
  const after = readCursor(cursor, position);
  if (!(await parts.ideas.get(ideaId))) throw new Refusal('not_found');
  const found = await parts.supports.supporters(ideaId, after, PAGE + 1);
  const page = found.slice(0, PAGE);
  const briefs = await parts.people.briefs(page.map(({ personId }) => personId));
  const last = found.length > PAGE ? page.at(-1) : undefined;
  return answer({
    people: page.flatMap(({ personId }) => briefs.get(personId) ?? []),
    next: last ? writeCursor(last) : null,
  });
};
