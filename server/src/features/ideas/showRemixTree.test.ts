import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';
import { wordsOf } from './wordsOf.ts';

let server: TestServer;
let ann: Person;

beforeAll(async () => {
  server = await startServer();
  ann = await server.signUp();
});
afterAll(() => server?.close());

/** Stores remixes straight in the store, each some seconds after the root: posts would take long. */
async function build(rootId: string, remixes: { id: string; parentId: string; after: number }[]) {
  const words = wordsOf(anIdea({ boardId: server.board.id }));
  const same = { ...words, pictures: [], hackFiles: [], authorId: ann.id, rootId, lifetime: null };
  await server.parts.storage.transaction(async (session) => {
    for (const { after, ...remix } of remixes) {
      const createdAt = new Date(Date.now() + after * 1000);
      await server.parts.ideas.insert({ ...same, ...remix, createdAt }, session);
    }
  });
}

describe('a remix tree of more than two hundred', () => {
  it('shows the oldest, and always the line to the idea that was asked for', async () => {
    const root = (await ann.call.ideas.post(anIdea({ boardId: server.board.id }))).id;
    const [late, later] = [makeId(), makeId()];
    await build(root, [
      ...Array.from({ length: 205 }, (_, at) => ({ id: makeId(), parentId: root, after: at + 1 })),
      { id: late, parentId: root, after: 300 },
      { id: later, parentId: late, after: 301 },
    ]);

    const tree = await server.guest.call.ideas.remixTree({ ideaId: later });
    expect(tree).toHaveLength(200);
    expect(tree.map(({ id }) => id)).toEqual(expect.arrayContaining([root, late, later]));
    const seen = new Set<string | null>([null]);
    for (const { id, parentId } of tree) {
      expect(seen).toContain(parentId);
      seen.add(id);
    }
    const ofRoot = await server.guest.call.ideas.remixTree({ ideaId: root });
    expect(ofRoot).toHaveLength(200);
    expect(ofRoot.map(({ id }) => id)).not.toContain(late);
  });
});
