import type { Idea } from '@roundhouse/shared/ideas';
import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { memoryStorage } from '../../client/src/realtime/sendQueue/queueStorage.ts';
import type { Tabs } from '../../client/src/realtime/sendQueue/tabs.ts';
import { anIdea } from '../support/anIdea.ts';
import { onIdea } from '../support/onIdea.ts';
import type { Person } from '../support/startServer.ts';
import { type LiveBoard, sleep, startLiveBoard } from './aBoard.ts';
import { openPage, type Page, until } from './aPage.ts';

let live: LiveBoard;
let ada: Person;
let idea: Idea;
const pages: Page[] = [];

beforeAll(async () => {
  live = await startLiveBoard();
  ada = await live.signUp({ name: 'Ada' });
  idea = await live.post(await live.signUp());
});
afterEach(() => {
  for (const page of pages.splice(0)) page.close();
});
afterAll(() => live?.close());

async function open(person: Person, settings: Parameters<typeof openPage>[2] = {}) {
  const page = await openPage(live.url, person, settings);
  pages.push(page);
  return page;
}

/** A network that can be pulled, and that keeps the paths of what went through it. */
type Network = {
  isUp: boolean;
  /** How many answers get lost, though the server did what was asked. */
  answersToLose: number;
  /** Answers given in the server's place, one each. */
  instead: Response[];
  sent: string[];
  isOnline: () => boolean;
  fetch: typeof fetch;
};

function aNetwork(): Network {
  const network: Network = {
    isUp: true,
    answersToLose: 0,
    instead: [],
    sent: [],
    isOnline: () => network.isUp,
    fetch: async (given, init) => {
      const request = new Request(given, init);
      if (!network.isUp) throw new TypeError('fetch failed');
      network.sent.push(`${request.method} ${new URL(request.url).pathname}`);
      const instead = network.instead.shift();
      if (instead) return instead;
      const answer = await fetch(request);
      if (network.answersToLose === 0) return answer;
      network.answersToLose--;
      throw new TypeError('fetch failed');
    },
  };
  return network;
}

const aComment = (body: string) => ({
  topic: onIdea(idea.id),
  id: makeId(),
  parentId: null,
  body,
  language: 'en' as const,
});

const bodies = async () => {
  const { comments } = await ada.call.comments.list({ topic: onIdea(idea.id) });
  return comments.map(({ body }) => body);
};

function failure(status: number, code: string, data: object): Response {
  const body = JSON.stringify({ defined: true, code, status, message: code, data });
  return new Response(body, { status, headers: { 'content-type': 'application/json' } });
}

describe('R21: what is written without a network', () => {
  it('is sent once, in order, when the network is back', async () => {
    const network = aNetwork();
    const page = await open(ada, network);
    network.isUp = false;
    const [one, two] = [aComment('First, without a network.'), aComment('Second.')];
    expect(await page.queue.send('comments.post', one)).toEqual({ state: 'waiting' });
    expect(await page.queue.send('comments.post', two)).toEqual({ state: 'waiting' });
    expect(page.queue.intents()).toHaveLength(2);
    network.isUp = true;
    page.queue.wake();
    await until(() => page.queue.intents().length === 0);
    expect((await bodies()).slice(-2)).toEqual(['First, without a network.', 'Second.']);
    expect(network.sent.filter((sent) => sent.endsWith('/comments'))).toHaveLength(2);
  });

  it('survives a reload, and goes out from the next page', async () => {
    const storage = memoryStorage();
    const network = aNetwork();
    const first = await open(ada, { ...network, storage });
    network.isUp = false;
    await first.queue.send('comments.post', aComment('Before the reload.'));
    first.close();
    const second = await open(ada, { storage });
    await until(() => second.queue.intents().length === 0);
    expect(await bodies()).toContain('Before the reload.');
  });

  it('is stored once though the answer got lost and it was sent again', async () => {
    const network = aNetwork();
    const page = await open(ada, network);
    network.answersToLose = 1;
    const comment = aComment('Sent twice.');
    expect(await page.queue.send('comments.post', comment)).toEqual({ state: 'waiting' });
    await until(() => page.queue.intents().length === 0);
    expect(network.sent.filter((sent) => sent.endsWith('/comments'))).toHaveLength(2);
    expect((await bodies()).filter((body) => body === 'Sent twice.')).toHaveLength(1);
  });

  it('counts an edit whose answer got lost as saved', async () => {
    const mine = await live.post(ada);
    const network = aNetwork();
    const page = await open(ada, network);
    network.answersToLose = 1;
    const { boardId, kind, language, tags, version } = mine;
    const words = { title: 'Two night trains, please', body: 'Edited on the way.' };
    const kept = { boardId, kind, language, tags, version, pictures: [], hackFiles: [] };
    await page.queue.send('ideas.edit', { ideaId: mine.id, ...kept, ...words });
    await until(() => page.queue.intents().length === 0);
    expect((await ada.call.ideas.get({ ideaId: mine.id })).idea).toMatchObject({
      ...words,
      version: 2,
    });
  });

  it('waits while another person is signed in', async () => {
    const storage = memoryStorage();
    const network = aNetwork();
    const mine = await open(ada, { ...network, storage });
    network.isUp = false;
    await mine.queue.send('comments.post', aComment('Ada’s own.'));
    mine.close();
    const bo = await live.signUp();
    const theirs = await open(bo, { storage });
    await sleep(150);
    expect(theirs.queue.intents()).toEqual([]);
    expect(await bodies()).not.toContain('Ada’s own.');
    theirs.close();
    const again = await open(ada, { storage });
    await until(() => again.queue.intents().length === 0);
    expect(await bodies()).toContain('Ada’s own.');
  });

  it('is sent by one tab at a time', async () => {
    const storage = memoryStorage();
    const network = aNetwork();
    const tabs = tabsOfOneBrowser();
    const pair = [
      await open(ada, { ...network, storage, tabs: tabs() }),
      await open(ada, { ...network, storage, tabs: tabs() }),
    ];
    network.isUp = false;
    for (let i = 0; i < 5; i++) {
      await pair[i % 2]?.queue.send('comments.post', aComment(`From one of two tabs, ${i}.`));
    }
    network.isUp = true;
    network.sent.length = 0;
    for (const page of pair) page.queue.wake();
    await until(() => pair.every((page) => page.queue.intents().length === 0));
    await until(() => network.sent.length >= 5);
    await sleep(100);
    expect(network.sent.filter((sent) => sent.endsWith('/comments'))).toHaveLength(5);
  });
});

/** Two tabs that share a lock, as Web Locks make them. */
function tabsOfOneBrowser(): () => Tabs {
  let turn = Promise.resolve();
  const listeners = new Set<() => void>();
  return () => ({
    alone: (work) => {
      turn = turn.then(work);
      return turn;
    },
    tellChanged: () => {
      for (const listener of listeners) listener();
    },
    tellSettled: () => {},
    onChanged: (listener) => void listeners.add(listener),
    onSettled: () => {},
  });
}

describe('R22: of what waits', () => {
  it('only the latest support of an idea is sent', async () => {
    const network = aNetwork();
    const page = await open(ada, network);
    network.isUp = false;
    for (const name of ['supports.give', 'supports.undo', 'supports.give'] as const) {
      await page.queue.send(name, { ideaId: idea.id });
    }
    network.isUp = true;
    page.queue.wake();
    await until(() => page.queue.intents().length === 0);
    expect(network.sent).toEqual([`PUT /api/ideas/${idea.id}/support`]);
    expect((await ada.call.ideas.get({ ideaId: idea.id })).mine.isSupporting).toBe(true);
  });
});

describe('R23: an answer that is no success', () => {
  it('of the server’s own trouble is tried again', async () => {
    const network = aNetwork();
    const page = await open(ada, network);
    network.instead = [new Response('', { status: 502 }), failure(503, 'unavailable', {})];
    await page.queue.send('comments.post', aComment('After a while.'));
    await until(() => page.queue.intents().length === 0);
    expect(await bodies()).toContain('After a while.');
  });

  it('of the rate limit is tried again after the time it names', async () => {
    const network = aNetwork();
    const page = await open(ada, network);
    network.instead = [failure(429, 'too_many_requests', { retryAfterSeconds: 1 })];
    const startedAt = performance.now();
    await page.queue.send('comments.post', aComment('After a second.'));
    await until(() => page.queue.intents().length === 0);
    expect(performance.now() - startedAt).toBeGreaterThan(950);
    expect(await bodies()).toContain('After a second.');
  });

  it('of a server that breaks on it again and again is given up, and holds up nothing', async () => {
    const network = aNetwork();
    const page = await open(ada, network);
    network.instead = Array.from({ length: 6 }, () => failure(500, 'internal', {}));
    await page.queue.send('comments.post', aComment('It breaks on this.'));
    const behind = page.queue.send('comments.post', aComment('Behind it.'));
    while (network.instead.length > 0) {
      page.queue.wake();
      await sleep(20);
    }
    await behind;
    await until(() => page.queue.intents().every(({ failure }) => failure));
    expect(page.queue.intents()).toMatchObject([{ failure: { code: 'internal' } }]);
    expect(await bodies()).toContain('Behind it.');
  });

  it('because the session has ended leaves it waiting for the person', async () => {
    const network = aNetwork();
    const page = await open(ada, network);
    let isTold = false;
    page.queue.onSignedOut(() => {
      isTold = true;
    });
    network.instead = [failure(401, 'not_signed_in', {})];
    expect(await page.queue.send('comments.post', aComment('Signed out.'))).toEqual({
      state: 'waiting',
    });
    expect(isTold).toBe(true);
    await page.queue.belongTo(null);
    expect(page.queue.intents()).toEqual([]);
    await page.queue.belongTo(ada.id);
    await until(() => page.queue.intents().length === 0);
    expect(await bodies()).toContain('Signed out.');
  });

  it('of any other kind is given back to who waits for it', async () => {
    const page = await open(ada);
    const missing = { ...aComment('Nowhere.'), topic: onIdea(makeId()) };
    expect(await page.queue.send('comments.post', missing)).toEqual({
      state: 'refused',
      failure: { code: 'not_found', details: {} },
    });
    expect(page.queue.intents()).toEqual([]);
  });

  it('is kept with its words when nobody waits any more', async () => {
    const network = aNetwork();
    const page = await open(ada, network);
    network.isUp = false;
    await page.queue.send('comments.post', { ...aComment('Nowhere.'), topic: onIdea(makeId()) });
    network.isUp = true;
    page.queue.wake();
    await until(() => page.queue.intents()[0]?.failure);
    expect(page.queue.intents()).toMatchObject([
      { input: { body: 'Nowhere.' }, failure: { code: 'not_found' } },
    ]);
    await page.queue.send('comments.post', aComment('Goes on.'));
    expect(await bodies()).toContain('Goes on.');
    await page.queue.forget(page.queue.intents()[0]?.id ?? '');
    expect(page.queue.intents()).toEqual([]);
  });
});

describe('an answer', () => {
  it('is on the page at once, without a socket too', async () => {
    const page = await open(ada);
    const { id: ideaId } = await (await live.signUp()).call.ideas.post(
      anIdea({ boardId: live.board.id }),
    );
    const shown = page.show(page.api.ideas.get.queryOptions({ input: { ideaId } }));
    await until(() => shown());
    page.connection.stop();
    await page.queue.send('supports.give', { ideaId });
    expect(shown()).toMatchObject({
      idea: { tally: { supports: 2 } },
      mine: { isSupporting: true },
    });
  });
});
