import type { Person } from '../support/startServer.ts';
import type { LiveBoard } from './aBoard.ts';

type Stage = { live: LiveBoard; author: Person; fan: Person };

/** What people report, by the event that tells it. `stage` is set once the board runs. */
export function reportCases(stage: () => Stage) {
  return {
    /** What a fan sees of their reports while a moderator settles one of them. */
    'report.changed': async () => {
      const { live, author, fan } = stage();
      const moderator = await live.signUp({ role: 'moderator' });
      const { id } = await live.post(author);
      const subject = { kind: 'idea', id } as const;
      await fan.call.reports.post({ subject, rule: 'advert', text: 'It sells something.' });
      const words = { words: 'It names no shop.', language: 'en' } as const;
      return {
        query: 'reports.mine',
        input: {},
        viewer: fan,
        rooms: [],
        read: () => fan.call.reports.mine({}),
        act: async () => {
          await moderator.call.reports.settle({ subject, outcome: 'dismissed', ...words });
          const another = await live.post(author);
          const about = { kind: 'idea', id: another.id } as const;
          await fan.call.reports.post({ subject: about, rule: 'insult', text: '' });
        },
      };
    },
  };
}
