import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { isStanding } from '@roundhouse/shared/ideas';
import type { MergeSuggestion } from '@roundhouse/shared/merging';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentCards } from '../ideas/index.ts';
import type { SuggestionRecord } from './suggestions.model.ts';

const SHOWN = 50;

/** Pairs that nobody has decided yet, the likeliest first; those of which one stands no more are left out. */
export const listSuggestions: UseCase<unknown, Outputs['merging']['suggestions']> = async ({
  parts,
}) => {
  const suggestions = await presentSuggestions(parts, await parts.mergeSuggestions.open(SHOWN));
  const isOpen = ({ source, target }: MergeSuggestion) =>
    isStanding(source.status) && isStanding(target.status);
  return answer(suggestions.filter(isOpen));
};

/** One pair, decided or not. */
export const getSuggestion: UseCase<
  Inputs['merging']['suggestion'],
  Outputs['merging']['suggestion']
> = async ({ parts }, { suggestionId }) => {
  const record = await parts.mergeSuggestions.get(suggestionId);
  const [suggestion] = record ? await presentSuggestions(parts, [record]) : [];
  if (!suggestion) throw new Refusal('not_found');
  return answer(suggestion);
};

async function presentSuggestions(
  parts: Parts,
  records: SuggestionRecord[],
): Promise<MergeSuggestion[]> {
  const ids = records.flatMap(({ sourceId, targetId }) => [sourceId, targetId]);
  const stored = await parts.ideas.cards(ids.map((id) => id.toHexString()));
  const cards = new Map((await presentCards(parts, stored)).map((card) => [card.id, card]));
  return records.flatMap(({ _id, sourceId, targetId, score, at }) => {
    const source = cards.get(sourceId.toHexString());
    const target = cards.get(targetId.toHexString());
    if (!source || !target) return [];
    return { id: _id.toHexString(), source, target, score, at: at.toISOString() };
  });
}
