import type { NewHiding } from '@roundhouse/shared/ideas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

let server: TestServer;
let author: Person;
let fan: Person;
let moderator: Person;

beforeAll(async () => {
  server = await startServer();
  [author, fan, moderator] = await Promise.all([
    server.signUp({ name: 'Ann Lee' }),
    server.signUp({ name: 'Bob Ray' }),
    server.signUp({ name: 'Mia Holt', role: 'moderator' }),
  ]);
});
afterAll(() => server?.close());

const words = {
  kind: 'complaint' as const,
  title: 'The quagga motor broke',
  body: 'My neighbour Zebediah broke the quagga motor.',
  tags: ['quagga'],
};
const post = async () =>
  (await author.call.ideas.post(anIdea({ boardId: server.board.id, ...words }))).id;
const hiding = (ideaId: string): NewHiding => ({
  ideaId,
  rule: 'private',
  reason: 'It names a neighbour.',
  language: 'en',
});

/** All that somebody can read of an idea, as text. */
async function everythingOf({ call }: Pick<Person, 'call'>, ideaId: string): Promise<string> {
  const read = await Promise.all([
    call.ideas.get({ ideaId }),
    call.ideas.history({ ideaId }),
    call.ideas.remixTree({ ideaId }),
    call.feed.list({ limit: 100 }),
    call.feed.list({ q: 'quagga' }),
    call.ideas.similar({ title: words.title }),
    call.feed.tags({}),
    call.timeline.list({ ideaId }),
  ]);
  return JSON.stringify(read);
}
const readsWords = /quagga|zebediah/i;

describe('hiding an idea', () => {
  it('puts the reason in place of its words for everyone but its author and moderators', async () => {
    const ideaId = await post();
    expect(await everythingOf(fan, ideaId)).toMatch(readsWords);
    const hidden = await moderator.call.ideas.hide(hiding(ideaId));
    expect(hidden).toMatchObject({
      title: 'It names a neighbour.',
      body: '',
      hidden: { by: { name: 'Mia Holt' }, rule: 'private', reason: 'It names a neighbour.' },
      rev: 2,
    });
    for (const reader of [fan, server.guest]) {
      expect(await everythingOf(reader, ideaId)).not.toMatch(readsWords);
    }
    const { ideas } = await fan.call.feed.list({ kind: 'complaint' });
    expect(ideas.map(({ id }) => id)).toContain(ideaId);
    expect(await moderator.call.ideas.hiddenWords({ ideaId })).toMatchObject({
      title: words.title,
      body: words.body,
    });
    expect(await author.call.ideas.history({ ideaId })).toMatchObject([{ body: words.body }]);
  });

  it('leaves a trace, and tells its author alone', async () => {
    const ideaId = await post();
    await moderator.call.ideas.hide(hiding(ideaId));
    await moderator.call.ideas.hide(hiding(ideaId));
    await moderator.call.ideas.restore({ ideaId });
    await moderator.call.ideas.restore({ ideaId });
    const entries = (await fan.call.timeline.list({ ideaId })).slice(1);
    expect(entries).toMatchObject([
      {
        kind: 'hidden',
        rule: 'private',
        reason: 'It names a neighbour.',
        by: { name: 'Mia Holt' },
      },
      { kind: 'restored', by: { name: 'Mia Holt' } },
    ]);
    const orders = await server.parts.noticeOrders.model
      .find({ group: `idea:${ideaId}`, detail: { $in: ['hidden', 'restored'] } })
      .sort({ _id: 1 })
      .lean();
    expect(orders.map(({ detail, audience }) => [detail, audience.personIds])).toEqual([
      ['hidden', [author.id]],
      ['restored', [author.id]],
    ]);
  });

  it('gives all back when it is shown again', async () => {
    const ideaId = await post();
    const { rev: _, ...before } = (await fan.call.ideas.get({ ideaId })).idea;
    await moderator.call.ideas.hide(hiding(ideaId));
    const restored = await moderator.call.ideas.restore({ ideaId });
    expect(restored).toMatchObject(before);
    expect(restored.rev).toBe(3);
    expect((await fan.call.feed.list({ q: 'quagga' })).ideas.map(({ id }) => id)).toContain(ideaId);
  });

  it('keeps its author from saving over words they are not shown', async () => {
    const ideaId = await post();
    await moderator.call.ideas.hide(hiding(ideaId));
    const { id: _, parentId: __, ...text } = anIdea({ boardId: server.board.id });
    await expect(author.call.ideas.edit({ ...text, ideaId, version: 1 })).rejects.toMatchObject({
      code: 'idea_hidden',
    });
  });

  it.each(['fan', 'rep', 'owner'] as const)('is refused to a %s', async (role) => {
    const ideaId = await post();
    const { call } = await server.signUp({ role });
    await expect(call.ideas.hide(hiding(ideaId))).rejects.toMatchObject({ code: 'not_allowed' });
    expect(await everythingOf(fan, ideaId)).toMatch(readsWords);
  });
});
