import { restoreCommentWithin, type StoredComment } from '../../comments/index.ts';
import { excerptOf } from '../../ideas/index.ts';
import type { ActKeeper, StandingAct } from '../actKeeper.ts';

/** Characters by which a comment is named. */
const NAME = 80;

/** Hidden comments. */
export const commentActs: ActKeeper = {
  async ofPerson(parts, personId) {
    return (await parts.comments.hiddenOf(personId)).flatMap(toActs);
  },

  async find(parts, id, personId, session) {
    const comment = await parts.comments.get(id, session);
    return comment?.authorId === personId ? (toActs(comment)[0] ?? null) : null;
  },

  undo: (parts, { about }, { byId }, session) =>
    restoreCommentWithin(parts, { commentId: about.id, byId }, session),
};

function toActs({ id, topic, authorId, body, language, hidden }: StoredComment): StandingAct[] {
  if (!hidden || !authorId) return [];
  const { byId, rule, reason } = hidden;
  const at = new Date(hidden.at);
  return [
    {
      about: { kind: 'comment', id },
      key: `comment:${id}:${at.toISOString()}`,
      personId: authorId,
      byId,
      at,
      rule,
      reason,
      language: hidden.language,
      title: { [language]: excerptOf(body, NAME) },
      path: `/${topic.kind === 'idea' ? 'ideas' : 'updates'}/${topic.id}#comment-${id}`,
    },
  ];
}
