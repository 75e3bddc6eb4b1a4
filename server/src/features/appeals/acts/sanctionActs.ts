import {
  liftWithin,
  STANDING_PATH,
  type StoredSanction,
  YOUR_ACCOUNT,
} from '../../sanctions/index.ts';
import { tellTrust } from '../../trust/index.ts';
import type { ActKeeper, StandingAct } from '../actKeeper.ts';

/** Sanctions that were not lifted, ended ones too: they still count when the next one is weighed. */
export const sanctionActs: ActKeeper = {
  async ofPerson(parts, personId) {
    const sanctions = await parts.sanctions.ofPerson(personId);
    return sanctions.filter(({ lifted }) => lifted === null).map(toAct);
  },

  async find(parts, id, personId, session) {
    const sanction = await parts.sanctions.get(id, session);
    return sanction?.personId === personId && !sanction.lifted ? toAct(sanction) : null;
  },

  async undo(parts, { about, personId }, undoing, session) {
    await liftWithin(parts, about.id, undoing, session);
    return () => tellTrust(parts, personId);
  },
};

function toAct(sanction: StoredSanction): StandingAct {
  const { id, personId, byId, at, rule, reason, language } = sanction;
  return {
    about: { kind: 'sanction', id },
    key: `sanction:${id}`,
    personId,
    byId,
    at,
    rule,
    reason,
    language,
    title: YOUR_ACCOUNT,
    path: `${STANDING_PATH}#sanction-${id}`,
  };
}
