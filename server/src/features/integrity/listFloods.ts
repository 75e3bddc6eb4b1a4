import type { Outputs } from '@roundhouse/shared/contract';
import { FLOODS_LISTED } from '@roundhouse/shared/integrity';
import { answer, type UseCase } from '../../app/useCase.ts';
import { toBrief } from './writeFlood.ts';

/** Ideas whose supports look suspicious, the worst first. */
export const listFloods: UseCase<unknown, Outputs['integrity']['floods']> = async ({ parts }) => {
  const floods = await parts.floods.open(FLOODS_LISTED);
  const cards = await parts.ideas.cards(floods.map(({ _id }) => _id));
  const byId = new Map(cards.map((card) => [card.id, card]));
  return answer(
    floods.flatMap((flood) => {
      const card = byId.get(flood._id);
      return card ? [toBrief(flood, card)] : [];
    }),
  );
};
