import { type IdeaCard, isStanding } from '@roundhouse/shared/ideas';
import { countSearch } from '../../app/rateLimits.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentCards } from './presentIdeas.ts';

const SHOWN = 5;
type Question = { title: string; exceptId?: string | undefined };

/** The ideas that stand whose words are most like a title, at most five. */
export const findSimilar: UseCase<Question, IdeaCard[]> = async (asking, question) => {
  const { parts } = asking;
  await countSearch(asking);
  const { title, exceptId } = question;
  const found = await parts.search.similar(title, { exceptId, limit: SHOWN });
  const ids = found.map(({ ideaId }) => ideaId);
  const cards = new Map((await parts.ideas.cards(ids)).map((card) => [card.id, card]));
  const standing = ids.flatMap((id) => cards.get(id) ?? []).filter((c) => isStanding(c.status));
  return answer(await presentCards(parts, standing));
};
