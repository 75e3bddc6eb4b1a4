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

/** Stores a remix straight in the store, since two hundred posts would take long. */
async function build(parentId: string, rootId: string, at: number): Promise<string> {
  const id = makeId();
  const words = wordsOf(anIdea({ boardId: server.board.id, title: `Remix ${at}` }));
  const createdAt = new Date(Date.now() + at * 1000);
  const none = { pictures: [], hackFiles: [] };
  const draft = { ...words, ...none, id, authorId: ann.id, parentId, rootId, createdAt };
  await server.parts.storage.transaction((session) => server.parts.ideas.insert(draft, session));
  return id;
}

describe('a remix tree of more than two hundred', () => {
  it('shows the oldest, and always the line to the idea that was asked for', async () => {
    const root = (await ann.call.ideas.post(anIdea({ boardId: server.board.id }))).id;
    for (let at = 1; at <= 205; at++) await build(root, root, at);
    const late = await build(root, root, 300);
    const later = await build(late, root, 301);

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
