import type { ContractClient } from '@roundhouse/shared/contract';
import { makeId } from '@roundhouse/shared/primitives';
import type { Row } from './table.ts';
import type { World } from './world.ts';

const words = { words: '', language: 'en' } as const;

/** Has somebody report something of the bystander's. */
async function report({ server, works }: World, kind: 'idea' | 'comment') {
  const fan = await server.signUp();
  const subject = { kind, id: kind === 'idea' ? works.ideaId : works.commentId };
  await fan.call.reports.post({ subject, rule: 'advert', text: '' });
  return subject;
}

const onItem =
  (act: (call: ContractClient, input: { itemId: string }) => Promise<unknown>): Row['ask'] =>
  async (call, world) => {
    await report(world, 'idea');
    const { items } = await call.queue.list({ kind: 'reports' });
    return act(call, { itemId: items[0]?.id ?? makeId() });
  };

/** Reports and the moderators' queue. */
export const queueRows: Record<string, Row> = {
  'queue.count': { who: 'moderators', ask: (call) => call.queue.count() },
  'queue.get': { who: 'moderators', ask: onItem((call, item) => call.queue.get(item)) },
  'queue.context': { who: 'moderators', ask: onItem((call, item) => call.queue.context(item)) },
  'queue.claim': { who: 'moderators', ask: onItem((call, item) => call.queue.claim(item)) },
  'queue.release': { who: 'moderators', ask: onItem((call, item) => call.queue.release(item)) },
  'queue.replies': { who: 'moderators', ask: (call) => call.queue.replies() },
  'queue.saveReply': {
    who: 'moderators',
    ask: (call) =>
      call.queue.saveReply({ id: makeId(), name: 'Keeps to the rules', body: { en: 'It does.' } }),
  },
  'queue.deleteReply': {
    who: 'moderators',
    ask: async (call) => {
      const id = makeId();
      await call.queue.saveReply({ id, name: 'For a moment', body: { en: 'Gone soon.' } });
      return call.queue.deleteReply({ id });
    },
  },

  'reports.post': {
    who: 'members',
    ask: (call, { bystander }) =>
      call.reports.post({
        subject: { kind: 'person', id: bystander.id },
        rule: 'insult',
        text: 'The name.',
      }),
  },
  'reports.mine': { who: 'members', ask: (call) => call.reports.mine({}) },
  'reports.about': {
    who: 'moderators',
    ask: (call, { works }) => call.reports.about({ kind: 'idea', id: works.ideaId }),
  },
  'reports.settle': {
    who: 'moderators',
    ask: async (call, world) => {
      // Not what a moderator has claimed in another row.
      const subject = await report(world, 'comment');
      return call.reports.settle({ subject, outcome: 'dismissed', ...words });
    },
  },
};
