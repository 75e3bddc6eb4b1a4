import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeId } from '@roundhouse/shared/primitives';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freePort } from '../realtime/freePort.ts';
import { aClient, type TestClient } from '../support/aClient.ts';
import { aClock } from '../support/aClock.ts';
import { anIdea } from '../support/anIdea.ts';
import { startServer, type TestServer } from '../support/startServer.ts';
import { startProcess } from './aProcess.ts';

/** Many steps of an act, and more than a merge writes at once. */
const SUPPORTS = 3000;
const TIMEOUT_MS = 120_000;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roundhouse-many-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** An idea with very many supports, another with a third of them, and a moderator's cookie. */
async function prepare() {
  const server = await startServer({ folder });
  const author = await server.signUp();
  const { cookie } = await server.signUp({ role: 'moderator' });
  const people = Array.from({ length: SUPPORTS - 1 }, makeId);
  const ideaId = await supported(server, people);
  const targetId = await supported(server, people.slice(0, SUPPORTS / 3 - 1));
  await server.close();
  return { ideaId, targetId, cookie };

  async function supported({ parts, board }: TestServer, by: string[]): Promise<string> {
    const { id } = await author.call.ideas.post(anIdea({ boardId: board.id }));
    const since = new Date(Date.now() - 60_000).toISOString();
    const mine = { isSupporting: true, since, pledge: null, setAside: null, rev: 1 };
    await parts.storage.transaction(async (session) => {
      await parts.supports.keep(id, new Map(by.map((personId) => [personId, mine])), session);
      await parts.ideas.changeTally(id, { supports: by.length }, session);
    });
    return id;
  }
}

/** Runs a process over the folder and kills it (`kill -9`) as soon as `work` has ended. */
async function runAndKill(cookie: string, work: (client: TestClient) => Promise<unknown>) {
  const port = await freePort();
  const running = await startProcess(folder, port);
  await work(aClient(`http://localhost:${port}`, { cookie })).finally(() => running.kill());
}

/** Starts over the folder, later than any lease of a process that died. */
const restart = () => startServer({ folder, clock: aClock(new Date(Date.now() + 10 * 60_000)) });

const tallyOf = async ({ guest }: TestServer, ideaId: string) =>
  (await guest.call.ideas.get({ ideaId })).idea.tally;

it('setting supports aside goes on after kill -9, each done once', {
  timeout: TIMEOUT_MS,
}, async () => {
  const { ideaId, cookie } = await prepare();
  const to = new Date().toISOString();
  const selection = { kind: 'span' as const, from: '2000-01-01T00:00:00.000Z', to };
  const why = { reason: 'One hand gave all of them.', language: 'en' as const };
  await runAndKill(cookie, async ({ call }) => {
    const { act } = await call.integrity.setAside({ id: makeId(), ideaId, selection, ...why });
    expect(act.done).toBeLessThan(SUPPORTS);
  });

  const server = await restart();
  const { setAside: before } = await tallyOf(server, ideaId);
  expect(before, 'it was in the middle').toBeLessThan(SUPPORTS - 1);
  await server.parts.jobs.runDue();
  const tally = await tallyOf(server, ideaId);
  expect(tally.supports + tally.setAside).toBe(SUPPORTS);
  expect(await server.parts.supports.countByIdea(ideaId)).toBe(tally.supports);
  const [act] = await server.guest.call.integrity.acts({ ideaId });
  expect(act).toMatchObject({ supports: tally.setAside, done: tally.setAside });
  const orders = await server.parts.noticeOrders.model.find({}).lean();
  const told = orders.flatMap(({ audience }) => audience.personIds ?? []);
  expect(new Set(told).size).toBe(told.length);
  expect(told).toHaveLength(tally.setAside);
  await server.close();
});

it('a merge that kill -9 met is there wholly or not at all, and is done when asked again', {
  timeout: TIMEOUT_MS,
}, async () => {
  const { ideaId, targetId, cookie } = await prepare();
  let isAnswered = false;
  await runAndKill(cookie, async ({ call }) => {
    const merge = call.merging.merge({ ideaId, targetId }).then(
      () => (isAnswered = true),
      () => null,
    );
    // Somewhere in what takes it about half a second.
    await Promise.race([merge, new Promise((resolve) => setTimeout(resolve, 250))]);
  });

  const server = await restart();
  const { supports } = await tallyOf(server, targetId);
  const isMerged = (await server.parts.merges.ofSource(ideaId)) !== null;
  if (isAnswered) expect(isMerged).toBe(true);
  expect([supports, isMerged]).toEqual(isMerged ? [SUPPORTS, true] : [SUPPORTS / 3, false]);
  expect(await server.parts.supports.countByIdea(targetId)).toBe(supports);
  const moderator = aClient(server.url, { cookie });
  await moderator.call.merging.merge({ ideaId, targetId });
  expect((await tallyOf(server, targetId)).supports).toBe(SUPPORTS);
  expect(await server.parts.supports.countByIdea(targetId)).toBe(SUPPORTS);
  await moderator.call.merging.unmerge({ ideaId });
  expect((await tallyOf(server, targetId)).supports).toBe(SUPPORTS / 3);
  await server.close();
});
