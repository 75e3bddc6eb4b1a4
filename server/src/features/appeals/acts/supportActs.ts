import type { Parts } from '../../../app/parts.ts';
import { concealed } from '../../ideas/index.ts';
import {
  allAsideOf,
  countOneAgainWithin,
  type OneAside,
  oneAsideOf,
} from '../../integrity/index.ts';
import type { ActKeeper, StandingAct } from '../actKeeper.ts';
import type { Session } from '../appeals.store.ts';

/** Supports that were set aside, each by the identifier of its idea. */
export const supportActs: ActKeeper = {
  async ofPerson(parts, personId) {
    const aside = await allAsideOf(parts, personId);
    const acts = await Promise.all(aside.map((one) => toAct(parts, one, personId)));
    return acts.filter((act) => act !== null);
  },

  async find(parts, id, personId, session) {
    const aside = await oneAsideOf(parts, id, personId, session);
    return aside && toAct(parts, aside, personId, session);
  },

  undo: (parts, { about, personId }, { byId, at, language }, session) =>
    countOneAgainWithin(parts, { ideaId: about.id, personId, byId, at, language }, session),

  inTurn: (parts, id, work) => parts.ideaTurns(id, work),
};

async function toAct(
  parts: Pick<Parts, 'ideas'>,
  { ideaId, setAside, byId }: OneAside,
  personId: string,
  session?: Session,
): Promise<StandingAct | null> {
  const stored = await parts.ideas.get(ideaId, session);
  if (!stored) return null;
  const idea = concealed(stored);
  return {
    about: { kind: 'support', id: ideaId },
    key: `support:${ideaId}:${personId}:${setAside.actId}`,
    personId,
    byId,
    at: new Date(setAside.at),
    rule: null,
    reason: setAside.reason,
    language: setAside.language,
    title: { [idea.language]: idea.title },
    path: `/ideas/${ideaId}`,
  };
}
