import { QUEUE_ROOM } from '@roundhouse/shared/events';
import { makeId } from '@roundhouse/shared/primitives';
import { aFlood } from '../support/aFlood.ts';
import type { Person } from '../support/startServer.ts';
import type { LiveBoard } from './aBoard.ts';

/** What happens to floods of supports. `stage` is set once the board runs. */
export function integrityCases(stage: () => { live: LiveBoard; author: Person }) {
  return {
    'flood.changed': async () => {
      const { live, author } = stage();
      const { id: ideaId } = await live.post(author);
      const moderator = await live.signUp({ role: 'moderator' });
      await aFlood(live, ideaId, { people: 45 });
      const { clusters } = await moderator.call.integrity.flood({ ideaId });
      const selection = { kind: 'cluster' as const, clusterId: clusters[0]?.id ?? '' };
      const why = { reason: 'All from one machine.', language: 'en' } as const;
      return {
        query: 'integrity.floods',
        input: {},
        viewer: moderator,
        rooms: ['feed', QUEUE_ROOM],
        read: () => moderator.call.integrity.floods(),
        act: () => moderator.call.integrity.setAside({ id: makeId(), ideaId, selection, ...why }),
      };
    },
  };
}
