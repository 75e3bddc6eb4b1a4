import { excerptOf } from '../../ideas/index.ts';
import { postRejectedWithin, type StoredHold } from '../../screening/index.ts';
import type { ActKeeper, StandingAct } from '../actKeeper.ts';

/** Characters of a comment by which it is named. */
const NAME = 80;

/** Posts that waited and were rejected. */
export const holdActs: ActKeeper = {
  async ofPerson(parts, personId) {
    return (await parts.holds.rejectedOf(personId)).flatMap(toActs);
  },

  async find(parts, id, personId, session) {
    const held = await parts.holds.get(id, session);
    return held?.authorId === personId ? (toActs(held)[0] ?? null) : null;
  },

  undo: (parts, { about }, { byId, at }, session) =>
    postRejectedWithin(parts, { holdId: about.id, byId, at }, session),
};

function toActs(held: StoredHold): StandingAct[] {
  const { id, authorId, state, rejection, decidedById, decidedAt, title, body } = held;
  if (state !== 'rejected' || !rejection || !decidedAt) return [];
  return [
    {
      ...rejection,
      about: { kind: 'hold', id },
      key: `hold:${id}:${decidedAt.toISOString()}`,
      personId: authorId,
      byId: decidedById,
      at: decidedAt,
      title: { [held.language]: title ?? excerptOf(body, NAME) },
      path: '/account/held',
    },
  ];
}
