import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ideaRoom } from '@roundhouse/shared/events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClient } from '../support/aClient.ts';
import { anIdea } from '../support/anIdea.ts';
import { onIdea } from '../support/onIdea.ts';
import { type Person, startServer, type TestServer } from '../support/startServer.ts';
import { sleep } from './aBoard.ts';
import { openPage, type Page, until } from './aPage.ts';
import { freePort } from './freePort.ts';

let folder: string;
let port: number;
let server: TestServer;
let ada: Person;
let bo: Person;
const pages: Page[] = [];

const start = (onPort = port) => startServer({ folder, config: { PORT: onPort } });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roundhouse-page-'));
  port = await freePort();
  server = await start();
  ada = await server.signUp({ name: 'Ada' });
  bo = await server.signUp({ name: 'Bo' });
});
afterEach(async () => {
  for (const page of pages.splice(0)) page.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(person: Person, network: Parameters<typeof openPage>[2] = {}) {
  const page = await openPage(server.url, person, network);
  pages.push(page);
  return page;
}

/** Opens an idea's page as the client does: joins first, then fetches. */
async function openIdea(page: Page, ideaId: string) {
  const room = ideaRoom(ideaId);
  page.connection.rooms.hold(room);
  await until(() => page.connection.rooms.view(room).isJoined);
  const idea = page.show(page.api.ideas.get.queryOptions({ input: { ideaId } }));
  const talk = page.show(page.api.comments.list.queryOptions({ input: { topic: onIdea(ideaId) } }));
  await until(() => idea() && talk());
  return { idea: () => idea()?.idea, talk: () => talk()?.comments.map(({ body }) => body) };
}

/** The server goes; `meanwhile` happens unseen by any page; the server is back at its address. */
async function whileAway(meanwhile: (elsewhere: TestServer) => Promise<unknown>) {
  await server.close();
  const elsewhere = await start(0);
  await meanwhile(elsewhere);
  await elsewhere.close();
  server = await start();
}

/** The same person at another address of the same store. */
const at = (elsewhere: TestServer, person: Person) =>
  aClient(elsewhere.url, { cookie: person.cookie }).call;

describe('the page', () => {
  it('follows what others do', async () => {
    const { id: ideaId } = await ada.call.ideas.post(anIdea({ boardId: server.board.id }));
    const page = await open(ada);
    const { idea, talk } = await openIdea(page, ideaId);
    await bo.call.supports.give({ ideaId });
    await bo.call.comments.post({
      topic: onIdea(ideaId),
      id: 'b'.repeat(24),
      parentId: null,
      body: 'Count me in.',
      language: 'en',
    });
    await until(() => idea()?.tally.supports === 2 && idea()?.tally.comments === 1);
    await until(() => talk()?.includes('Count me in.'));
  });

  it('R19: is right after a reconnect that could not be recovered', async () => {
    const { id: ideaId } = await ada.call.ideas.post(anIdea({ boardId: server.board.id }));
    const page = await open(ada);
    const { idea } = await openIdea(page, ideaId);
    const feed = page.show(page.api.feed.list.queryOptions({ input: { sort: 'new' } }));
    await until(() => feed()?.ideas.length === 1);

    await whileAway(async (elsewhere) => {
      const call = at(elsewhere, bo);
      await call.supports.give({ ideaId });
      await call.ideas.post({
        ...anIdea({ boardId: server.board.id }),
        title: 'A tram for the harbour',
      });
    });
    await until(() => page.connection.state() === 'live');
    await until(() => idea()?.tally.supports === 2);
    await until(() => feed()?.ideas.length === 2);

    await bo.call.supports.undo({ ideaId });
    await until(() => idea()?.tally.supports === 1);
  });

  it('R20: gives a fetch what was told while it was under way', async () => {
    const { id: ideaId } = await ada.call.ideas.post(anIdea({ boardId: server.board.id }));
    let isHeld = false;
    const late: typeof fetch = async (request, init) => {
      const answer = await fetch(request, init);
      while (isHeld) await sleep(10);
      return answer;
    };
    const page = await open(ada, { fetch: late });
    const { idea } = await openIdea(page, ideaId);
    const { queryKey } = page.api.ideas.get.queryOptions({ input: { ideaId } });

    isHeld = true;
    const refetched = page.queries.refetchQueries({ queryKey });
    await sleep(150);
    await bo.call.supports.give({ ideaId });
    await until(() => idea()?.tally.supports === 2);
    isHeld = false;
    await refetched;
    expect(idea()?.tally.supports).toBe(2);
  });

  it('R19: reads again what it had read before it was let into a room', async () => {
    const { id: ideaId } = await ada.call.ideas.post(anIdea({ boardId: server.board.id }));
    const page = await open(ada);
    const options = page.api.ideas.history.queryOptions({ input: { ideaId } });
    const read = page.api.ideas.get.queryOptions({ input: { ideaId } });
    const idea = page.show(read);
    page.show(options);
    await until(() => idea());
    const fetched = page.queries.getQueryState(read.queryKey)?.dataUpdatedAt ?? 0;
    await sleep(20);
    page.connection.rooms.hold(ideaRoom(ideaId));
    await until(() => (page.queries.getQueryState(read.queryKey)?.dataUpdatedAt ?? 0) > fetched);
  });

  it('R18: is told that the server goes down, and comes back by itself', async () => {
    const page = await open(ada);
    let isTold = false;
    page.connection.on('server.draining', () => {
      isTold = true;
    });
    await whileAway(async () => {
      expect(isTold).toBe(true);
      await until(() => page.connection.state() === 'reconnecting');
    });
    await until(() => page.connection.state() === 'live');
  });
});
