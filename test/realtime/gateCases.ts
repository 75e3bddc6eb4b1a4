import { makeId } from '@roundhouse/shared/primitives';
import { tellTrust } from '../../server/src/features/trust/index.ts';
import { anIdea } from '../support/anIdea.ts';
import type { LiveBoard } from './aBoard.ts';

type Stage = { live: LiveBoard };

/** What newer people are told of their posts and of their trust. */
export function gateCases(stage: () => Stage) {
  return {
    'hold.changed': async () => {
      const { live } = stage();
      const newcomer = await live.signUp({ trust: 'newcomer' });
      const { firstPosts, filters } = await live.parts.screening.read();
      const set = async (wanted: 0 | 1 | 2 | 3) => {
        const { rev } = await live.parts.screening.read();
        await live.parts.screening.save({ firstPosts: wanted, filters, rev });
      };
      return {
        query: 'screening.mine',
        input: {},
        viewer: newcomer,
        rooms: [],
        read: () => newcomer.call.screening.mine({}),
        act: async () => {
          await set(1);
          const idea = anIdea({ boardId: live.board.id });
          await newcomer.call.ideas.post(idea).catch(() => undefined);
          await set(firstPosts);
        },
      };
    },
    'trust.changed': async () => {
      const { live } = stage();
      const fan = await live.signUp({ trust: 'regular' });
      const { parts } = live;
      return {
        query: 'trust.mine',
        input: {},
        viewer: fan,
        rooms: [],
        read: () => fan.call.trust.mine(),
        act: async () => {
          const sanction = { cause: 'suspension', sanctionId: makeId() } as const;
          await parts.storage.transaction((session) =>
            parts.trust.lowerFor(fan.id, sanction, session),
          );
          parts.broadcaster.tell(await tellTrust(parts, fan.id));
        },
      };
    },
  };
}
