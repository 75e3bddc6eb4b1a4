import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

let server: TestServer;
let ann: Person;
let bob: Person;
let boardId: string;
const refusal = (code: string) => ({ code });

beforeAll(async () => {
  server = await startServer();
  boardId = server.board.id;
  [ann, bob] = await Promise.all([
    server.signUp({ name: 'Ann Lee' }),
    server.signUp({ name: 'Bob Ray' }),
  ]);
});
afterAll(() => server?.close());

const boardNow = async (id = boardId) => {
  const board = await server.parts.boards.get(id);
  if (!board) throw new Error('no such board');
  return board;
};

describe('withdrawing an idea', () => {
  it('leaves it readable by its address alone, and unchangeable', async () => {
    const input = anIdea({ boardId, title: 'Zeppelin hangar kit', tags: ['zeppelin'] });
    const { id: ideaId } = await ann.call.ideas.post(input);
    const { ideaCount } = await boardNow();
    expect(await ann.call.ideas.withdraw({ ideaId })).toMatchObject({
      status: 'withdrawn',
      rev: 2,
    });
    expect((await boardNow()).ideaCount).toBe(ideaCount - 1);
    expect((await bob.call.ideas.get({ ideaId })).idea.status).toBe('withdrawn');

    const lists = await Promise.all([
      bob.call.feed.list({ sort: 'new', limit: 100 }),
      bob.call.feed.list({ q: 'zeppelin hangar' }),
      bob.call.feed.list({ tag: 'zeppelin' }),
      bob.call.feed.list({ authorId: ann.id, limit: 100 }),
    ]);
    for (const { ideas } of lists) expect(ideas.map(({ id }) => id)).not.toContain(ideaId);
    expect(await bob.call.ideas.similar({ title: 'Zeppelin hangar kit' })).toEqual([]);
    expect((await bob.call.feed.tags({})).map(({ tag }) => tag)).not.toContain('zeppelin');
    const mine = await ann.call.feed.list({ show: 'mine', limit: 100 });
    expect(mine.ideas.map(({ id }) => id)).toContain(ideaId);

    const { id: _, parentId: __, ...text } = input;
    await expect(
      ann.call.ideas.edit({ ...text, ideaId, version: 1, title: 'Once more' }),
    ).rejects.toMatchObject(refusal('idea_withdrawn'));
    await expect(ann.call.ideas.withdraw({ ideaId })).rejects.toMatchObject(
      refusal('idea_withdrawn'),
    );
  });
});
