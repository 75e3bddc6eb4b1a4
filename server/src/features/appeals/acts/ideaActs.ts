import { restoreWithin, type StoredCard, tellStatusChanged } from '../../ideas/index.ts';
import type { ActKeeper, StandingAct } from '../actKeeper.ts';

/** Hidden ideas. */
export const ideaActs: ActKeeper = {
  async ofPerson(parts, personId) {
    return (await parts.ideas.hiddenOf(personId)).flatMap(toActs);
  },

  async find(parts, id, personId, session) {
    const idea = await parts.ideas.get(id, session);
    return idea?.authorId === personId ? (toActs(idea)[0] ?? null) : null;
  },

  async undo(parts, { about }, { byId, at }, session) {
    const { idea, entry } = await restoreWithin(parts, { ideaId: about.id, byId, at }, session);
    return async () => {
      const told = await tellStatusChanged(parts, { idea, from: idea.status, board: null });
      return entry ? [...told.events, entry] : [];
    };
  },

  inTurn: (parts, id, work) => parts.ideaTurns(id, work),
};

function toActs({ id, authorId, title, language, hidden }: StoredCard): StandingAct[] {
  if (!hidden || !authorId) return [];
  const { byId, at, rule, reason } = hidden;
  return [
    {
      about: { kind: 'idea', id },
      key: `idea:${id}:${at.toISOString()}`,
      personId: authorId,
      byId,
      at,
      rule,
      reason,
      language: hidden.language,
      title: { [language]: title },
      path: `/ideas/${id}`,
    },
  ];
}
