import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ideaRoom } from '@roundhouse/shared/events';
import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, until } from '../realtime/aPage.ts';
import { aSocket } from '../realtime/aSocket.ts';
import { freePort } from '../realtime/freePort.ts';
import { aClient, type TestClient } from '../support/aClient.ts';
import { anIdea } from '../support/anIdea.ts';
import { onIdea } from '../support/onIdea.ts';
import { type Person, startServer } from '../support/startServer.ts';
import { aCrowd, type Taps, tapsOf } from './aCrowd.ts';
import { type ServerProcess, startProcess } from './aProcess.ts';

let folder: string;
let port: number;
let running: ServerProcess;
let ideaId: string;
let crowd: TestClient[];
let writer: Person;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roundhouse-kill-'));
  port = await freePort();
  const url = `http://localhost:${port}`;
  const before = await startServer({ folder });
  const author = await before.signUp();
  const people = await aCrowd(before, 200);
  writer = people[0] as Person;
  ideaId = (await author.call.ideas.post(anIdea({ boardId: before.board.id }))).id;
  await before.close();
  crowd = people.map(({ cookie }) => aClient(url, { cookie }));
  running = await startProcess(folder, port);
});
afterAll(async () => {
  await running?.kill();
  await rm(folder, { recursive: true, force: true });
});

/** How far a person got: the last tap that the server acknowledged, and whether one was left open. */
type Outcome = { acknowledged: Taps[number] | null; isOpen: boolean };

async function tapAll(client: TestClient, taps: Taps, onAnswer: () => void): Promise<Outcome> {
  let acknowledged: Outcome['acknowledged'] = null;
  for (const tap of taps) {
    try {
      await client.call.supports[tap]({ ideaId });
    } catch {
      return { acknowledged, isOpen: true };
    }
    acknowledged = tap;
    onAnswer();
  }
  return { acknowledged, isOpen: false };
}

async function supporters(): Promise<boolean[]> {
  const found: boolean[] = [];
  for (const { call } of crowd) {
    found.push((await call.ideas.get({ ideaId })).mine.isSupporting);
  }
  return found;
}

describe('kill -9 while two hundred people support an idea', () => {
  it('loses no support that was acknowledged, and counts right after a restart', async () => {
    let answers = 0;
    let killed: Promise<void> | null = null;
    const outcomes = await Promise.all(
      crowd.map((client, index) =>
        tapAll(client, tapsOf(index), () => {
          if (++answers === 100) killed = running.kill();
        }),
      ),
    );
    await killed;
    expect(
      outcomes.some(({ isOpen }) => isOpen),
      'it was in the middle',
    ).toBe(true);

    running = await startProcess(folder, port);
    const standing = await supporters();
    for (const [index, { acknowledged, isOpen }] of outcomes.entries()) {
      if (!isOpen) expect(standing[index], `person ${index}`).toBe(acknowledged === 'give');
    }
    const { idea } = await (crowd[0] as TestClient).call.ideas.get({ ideaId });
    expect(idea.tally.supports).toBe(1 + standing.filter(Boolean).length);

    const url = `http://localhost:${port}`;
    const screen = await aSocket(url, { cookie: (crowd[0] as TestClient).cookie });
    await screen.join(ideaRoom(ideaId));
    // All may stand already, and then giving again would change nothing and tell nothing.
    await (crowd[0] as TestClient).call.supports.undo({ ideaId });
    await Promise.all(crowd.map(({ call }) => call.supports.give({ ideaId })));
    const all = (told: { tally: { supports: number } }) => told.tally.supports === 1 + crowd.length;
    await screen.heard('idea.tallied', all);
    screen.close();
  });

  it('R21: stores what a page sends meanwhile once, in order', async () => {
    const page = await openPage(`http://localhost:${port}`, writer);
    const bodies = Array.from({ length: 30 }, (_, index) => `Comment ${index}`);
    const sends = bodies.map((body) =>
      page.queue.send('comments.post', {
        topic: onIdea(ideaId),
        id: makeId(),
        parentId: null,
        body,
        language: 'en',
      }),
    );
    await until(() => page.queue.intents().length < 20);
    await running.kill();
    expect(page.queue.intents().length).toBeGreaterThan(0);
    running = await startProcess(folder, port);
    await until(() => page.queue.intents().length === 0, 30_000);
    await Promise.all(sends);
    const stored: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const list = await page.call.comments.list({
        topic: onIdea(ideaId),
        ...(cursor ? { cursor } : {}),
      });
      stored.push(...list.comments.map(({ body }) => body));
      if (list.next === null) break;
      cursor = list.next;
    }
    expect(stored).toEqual(bodies);
    page.close();
  });

  it('R18: but asked to end, the server tells its sockets and ends in order', async () => {
    const screen = await aSocket(`http://localhost:${port}`);
    screen.socket.io.reconnection(false);
    const [client] = crowd as [TestClient];
    await client.call.supports.give({ ideaId });
    expect(await running.end()).toBe(0);
    await until(() => screen.told('server.draining').length === 1);
    running = await startProcess(folder, port);
    expect((await client.call.ideas.get({ ideaId })).mine.isSupporting).toBe(true);
  });
});
