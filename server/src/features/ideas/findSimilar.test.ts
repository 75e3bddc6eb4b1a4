import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

let server: TestServer;
let ann: Person;
let bob: Person;
let boardId: string;

beforeAll(async () => {
  server = await startServer();
  boardId = server.board.id;
  [ann, bob] = await Promise.all([
    server.signUp({ name: 'Ann Lee' }),
    server.signUp({ name: 'Bob Ray' }),
  ]);
});
afterAll(() => server?.close());

describe('ideas like a title', () => {
  it('are at most five, the likeliest first, without the one that is edited', async () => {
    const posted = [];
    for (const end of ['roof', 'door', 'floor', 'wall', 'lamp', 'bench']) {
      const title = `Garden pavilion with a ${end}`;
      posted.push(await ann.call.ideas.post(anIdea({ boardId, title })));
    }
    const found = await server.guest.call.ideas.similar({ title: 'gardn pavillon with a lamp' });
    expect(found).toHaveLength(5);
    expect(found[0]?.title).toBe('Garden pavilion with a lamp');
    const lamp = posted[4]?.id ?? '';
    const others = await bob.call.ideas.similar({ title: 'Garden lamp', exceptId: lamp });
    expect(others.map(({ id }) => id)).not.toContain(lamp);
  });
});
