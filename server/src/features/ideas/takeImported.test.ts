import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';
import { takeImported } from './index.ts';

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

describe('imported ideas', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      boardId,
      kind: 'product' as const,
      title: `Imported idea number ${at}`,
      body: 'From elsewhere.',
      language: 'en' as const,
      tags: ['imported'],
      importKey: `file:${at}`,
      imported: { votes: 30 + at, author: 'Carl', status: 'planned', url: null },
      createdAt: new Date('2024-05-01T00:00:00Z'),
    }));

  it('are taken once, without author or supports, their votes kept apart', async () => {
    const { ideaCount } = await boardNow();
    expect((await takeImported(server.parts, rows(3))).output).toHaveLength(3);
    const again = await takeImported(server.parts, rows(4));
    expect(again.output).toHaveLength(1);
    expect((await takeImported(server.parts, rows(4))).output).toEqual([]);
    expect((await boardNow()).ideaCount).toBe(ideaCount + 4);
    const [idea] = again.output;
    expect(idea).toMatchObject({
      author: null,
      imported: { votes: 33, author: 'Carl', status: 'planned', url: null },
      tally: { supports: 0 },
      createdAt: '2024-05-01T00:00:00.000Z',
    });
    const { ideas } = await bob.call.feed.list({ q: 'imported number' });
    expect(ideas).toHaveLength(4);
    await expect(ann.call.ideas.withdraw({ ideaId: idea?.id ?? '' })).rejects.toMatchObject(
      refusal('not_allowed'),
    );
    expect(await bob.call.ideas.history({ ideaId: idea?.id ?? '' })).toHaveLength(1);
  });
});
