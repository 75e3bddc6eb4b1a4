import type { IdeaCard } from '@roundhouse/shared/ideas';
import type { CaseFile } from '@roundhouse/shared/responses';
import type { Parts } from '../../app/parts.ts';
import { countSearch } from '../../app/rateLimits.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentCards, type StoredIdea } from '../ideas/index.ts';
import { fanStory } from './fanStory.ts';
import { presentResponses } from './presentResponses.ts';
import { regionsOf } from './regionsOf.ts';

const SHOWN = 5;

/** What a rep is shown beside the answer they write. */
export const readCaseFile: UseCase<{ ideaId: string }, CaseFile> = async (asking, { ideaId }) => {
  const { parts } = asking;
  await countSearch(asking);
  const stored = await parts.ideas.get(ideaId);
  if (!stored) throw new Refusal('not_found');
  const [fan, regions, followers, comments, similar] = await Promise.all([
    fanStory(parts, stored),
    regionsOf(parts, ideaId),
    parts.subscriptions.count({ kind: 'idea', id: ideaId }),
    usefulComments(parts, ideaId),
    similarIdeas(parts, stored),
  ]);
  const { pledges } = stored;
  const idea = await cardOf(parts, ideaId);
  return answer({ idea, fan, regions, followers, pledges, comments, similar });
};

async function cardOf(parts: Parts, ideaId: string): Promise<IdeaCard> {
  const [card] = await presentCards(parts, await parts.ideas.cards([ideaId]));
  if (!card) throw new Refusal('not_found');
  return card;
}

/** The comments on the idea itself that readers found most useful. */
async function usefulComments(parts: Parts, ideaId: string): Promise<CaseFile['comments']> {
  const topic = { kind: 'idea' as const, id: ideaId };
  const roots = await parts.comments.roots({ topic }, 'useful', {}, 2 * SHOWN);
  const standing = roots.filter(({ isDeleted, hidden }) => !isDeleted && !hidden).slice(0, SHOWN);
  const people = await parts.people.briefs(standing.flatMap(({ authorId }) => authorId ?? []));
  return standing.map(({ id, authorId, body, reactions }) => ({
    id,
    author: people.get(authorId ?? '') ?? null,
    body,
    useful: reactions.counts.useful,
  }));
}

/** Ideas whose words are like this one's title, and the latest answer to each. */
async function similarIdeas(parts: Parts, { id, title }: StoredIdea): Promise<CaseFile['similar']> {
  const found = await parts.search.similar(title, { exceptId: id, limit: SHOWN });
  const ids = found.map(({ ideaId }) => ideaId);
  const stored = new Map((await parts.ideas.cards(ids)).map((card) => [card.id, card]));
  const cards = await presentCards(
    parts,
    ids.flatMap((each) => stored.get(each) ?? []),
  );
  const answerIds = cards.flatMap(({ answer: latest }) => latest?.responseId ?? []);
  const responses = await presentResponses(parts, await parts.responses.byIds(answerIds));
  const answers = new Map(responses.map((response) => [response.ideaId, response]));
  return cards.map((idea) => ({ idea, answer: answers.get(idea.id) ?? null }));
}
