import { REACTIONS } from '@roundhouse/shared/comments';
import { takesComments } from '@roundhouse/shared/ideas';
import { makeId } from '@roundhouse/shared/primitives';
import type { ChatterComment, ChatterIdea } from '../content/types.ts';
import { asPerson, type Somebody } from './asPerson.ts';
import type { Seeding } from './roster.ts';

export type Chatter = { comments: ChatterComment[]; ideas: ChatterIdea[] };
type Act = (fan: Somebody) => Promise<unknown>;

/** What a simulated fan may do, each act as often in the list as it is likely, of 50. */
export function fanActs({ parts, roster, random }: Seeding, chatter: Chatter): Act[] {
  const ideaIds = Object.values(roster.ideas);
  const nextComment = inTurn(random.some(chatter.comments, chatter.comments.length));
  const nextIdea = inTurn(random.some(chatter.ideas, chatter.ideas.length));

  const support: Act = async (fan) => {
    const ideaId = random.one(ideaIds);
    const client = asPerson(parts, fan);
    const { mine } = await client.ideas.get({ ideaId });
    if (!mine.isSupporting) return client.supports.give({ ideaId });
    return random.next() < 0.35 && client.supports.undo({ ideaId });
  };

  const comment: Act = async (fan) => {
    const { body, locale, idea } = nextComment();
    const ideaId = (idea && roster.ideas[idea]) || random.one(ideaIds);
    const client = asPerson(parts, fan);
    const { idea: there } = await client.ideas.get({ ideaId });
    if (!takesComments(there.status)) return;
    return client.comments.post({
      id: makeId(),
      topic: { kind: 'idea', id: ideaId },
      parentId: null,
      body,
      language: locale,
    });
  };

  const react: Act = async (fan) => {
    const client = asPerson(parts, fan);
    const { comments } = await client.comments.list({
      topic: { kind: 'idea', id: random.one(ideaIds) },
      sort: 'newest',
    });
    const others = comments.filter((each) => !each.isDeleted && each.author?.id !== fan.id);
    if (others.length === 0) return;
    return client.comments.react({
      commentId: random.one(others).id,
      reaction: random.one(REACTIONS),
    });
  };

  const post: Act = async (fan) => {
    const { board, locale, ...idea } = nextIdea();
    const { id } = await asPerson(parts, fan).ideas.post({
      ...idea,
      id: makeId(),
      boardId: roster.boards[board] as string,
      language: locale,
      parentId: null,
      pictures: [],
      hackFiles: [],
    });
    ideaIds.push(id);
  };

  return [
    ...Array<Act>(35).fill(support),
    ...Array<Act>(8).fill(comment),
    ...Array<Act>(6).fill(react),
    post,
  ];
}

/** Answers one after another, and begins anew at the end. */
function inTurn<T>(lines: T[]): () => T {
  let next = 0;
  return () => lines[next++ % lines.length] as T;
}
