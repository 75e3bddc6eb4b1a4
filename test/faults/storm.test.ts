import { ideaRoom, type StoredEvent } from '@roundhouse/shared/events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sleep } from '../realtime/aBoard.ts';
import { until } from '../realtime/aPage.ts';
import { aSocket, type TestSocket } from '../realtime/aSocket.ts';
import { anIdea } from '../support/anIdea.ts';
import { type Person, startServer, type TestServer } from '../support/startServer.ts';
import { aCrowd, tapsOf } from './aCrowd.ts';

let server: TestServer;
let author: Person;
let crowd: Person[];

beforeAll(async () => {
  server = await startServer();
  author = await server.signUp();
  crowd = await aCrowd(server, 200);
});
afterAll(() => server?.close());

/** The last number of supports that a socket was told. */
function shown(socket: TestSocket): number | undefined {
  const last = socket.stored().findLast((event) => event.name === 'idea.tallied');
  return (last as Extract<StoredEvent, { name: 'idea.tallied' }> | undefined)?.payload.tally
    .supports;
}

async function watchers(ideaId: string): Promise<TestSocket[]> {
  const rooms = [['feed'], [ideaRoom(ideaId)], ['feed', ideaRoom(ideaId)], ['feed'], ['feed']];
  return Promise.all(
    rooms.map(async (wanted, index) => {
      const socket = await aSocket(server.url, { cookie: crowd[index]?.cookie ?? '' });
      for (const room of wanted) await socket.join(room);
      return socket;
    }),
  );
}

describe('two hundred people who support one idea at once', () => {
  it('are counted as the votes that are kept, on every screen', async () => {
    const { id: ideaId } = await author.call.ideas.post(anIdea({ boardId: server.board.id }));
    const screens = await watchers(ideaId);
    const startedAt = performance.now();
    await Promise.all(
      crowd.map(async ({ call }, index) => {
        for (const tap of tapsOf(index)) await call.supports[tap]({ ideaId });
      }),
    );
    const seconds = (performance.now() - startedAt) / 1000;
    const kept = 1 + crowd.filter((_, index) => tapsOf(index).at(-1) === 'give').length;
    await until(() => screens.every((screen) => shown(screen) === kept));
    await sleep(300);
    expect(screens.map(shown)).toEqual(screens.map(() => kept));

    const { idea } = await server.guest.call.ideas.get({ ideaId });
    expect(idea.tally.supports).toBe(kept);
    const votes = server.parts.supports.model.countDocuments({ ideaId, isSupporting: true });
    expect(await votes.exec()).toBe(kept);
    for (const screen of screens) {
      expect(screen.frames('idea.tallied')).toBeLessThanOrEqual(10 * (seconds + 1));
      screen.close();
    }
  });
});
