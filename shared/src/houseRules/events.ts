import { z } from 'zod';
import { liveEvent } from '../events/liveEvent.ts';
import { FEED_ROOM, personRoom } from '../events/rooms.ts';
import { idSchema } from '../primitives/index.ts';
import { rulesInForceSchema } from './schema.ts';

export const houseRulesEvents = {
  /** A new version is in force. */
  'houseRules.published': liveEvent(rulesInForceSchema, () => [FEED_ROOM]),
  /** A person accepted the rules, in one of their tabs. */
  'houseRules.accepted': liveEvent(
    z.object({ personId: idSchema, acceptedRules: z.number() }),
    ({ personId }) => [personRoom(personId)],
  ),
};
