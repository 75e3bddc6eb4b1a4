import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { PROMISE_LIMITS } from '@roundhouse/shared/promises';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentCards } from '../ideas/index.ts';
import { presentPromises } from './presentPromises.ts';
import { readPlace, writePlace } from './promisePlace.ts';

type Asked = Inputs['promises']['list'] & { list: 'due' | 'late' | 'kept' };

/** Promises with their ideas: due ones soonest first, late ones longest first, kept ones latest first. */
export const listPromises: UseCase<Asked, Outputs['promises']['list']> = async (
  { parts },
  { board: slug, list, cursor },
) => {
  const board = slug === undefined ? null : await parts.boards.getBySlug(slug);
  if (slug !== undefined && !board) return answer({ rows: [], next: null });
  const records = await parts.promises.list(
    { list, boardIds: board && [board.id], after: readPlace(list, cursor) },
    PROMISE_LIMITS.page,
  );
  const promises = await presentPromises(parts, records);
  const stored = await parts.ideas.cards(promises.map(({ ideaId }) => ideaId));
  const cards = await presentCards(parts, stored);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const rows = promises.flatMap((promise) => {
    const idea = byId.get(promise.ideaId);
    return idea ? { promise, idea } : [];
  });
  const last = records.length === PROMISE_LIMITS.page ? records.at(-1) : undefined;
  return answer({ rows, next: last ? writePlace(last, list) : null });
};
