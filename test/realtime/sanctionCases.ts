import { aRestriction } from '../support/aSanction.ts';
import type { LiveBoard } from './aBoard.ts';

/** What moderators do about people, by the event that tells it. `stage` is set once the board runs. */
export function sanctionCases(stage: () => { live: LiveBoard }) {
  return {
    'standing.changed': async () => {
      const { live } = stage();
      const moderator = await live.signUp({ role: 'moderator' });
      const fan = await live.signUp({ name: 'Mo' });
      return {
        query: 'site.bootstrap',
        input: {},
        viewer: fan,
        rooms: [],
        read: () => fan.call.site.bootstrap(),
        act: () => moderator.call.sanctions.give(aRestriction(fan.id, 'mute')),
      };
    },
  };
}
