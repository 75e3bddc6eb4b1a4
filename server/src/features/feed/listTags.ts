import type { Outputs } from '@roundhouse/shared/contract';
import { answer, type UseCase } from '../../app/useCase.ts';

const SHOWN = 50;

/** Tags in use on a board, by its slug, or on all; most used first. */
export const listTags: UseCase<{ board?: string | undefined }, Outputs['feed']['tags']> = async (
  { parts },
  { board: slug },
) => {
  if (slug === undefined) return answer(await parts.search.tags(null, SHOWN));
  const board = await parts.boards.getBySlug(slug);
  return answer(board ? await parts.search.tags(board.id, SHOWN) : []);
};
