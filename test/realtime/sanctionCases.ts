import { makeId } from '@roundhouse/shared/primitives';
import type { LiveBoard } from './aBoard.ts';

/** What moderators do about people, by the event that tells it. `stage` is set once the board runs. */
export function sanctionCases(stage: () => { live: LiveBoard }) {
  return {
    'standing.changed': async () => {
      const { live } = stage();
      const { parts } = live;
      const fan = await live.signUp({ name: 'Mo' });
      const restriction = { kind: 'mute', until: null, sanctionId: makeId() } as const;
      return {
        query: 'site.bootstrap',
        input: {},
        viewer: fan,
        rooms: [],
        read: () => fan.call.site.bootstrap(),
        act: async () => {
          const payload = await parts.storage.transaction((session) =>
            parts.standings.change(fan.id, { add: restriction }, parts.clock(), session),
          );
          parts.broadcaster.tell([
            { name: 'standing.changed', payload: { ...payload, personId: fan.id } },
          ]);
        },
      };
    },
  };
}
