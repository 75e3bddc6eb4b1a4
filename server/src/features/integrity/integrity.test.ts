import type { FloodBrief } from '@roundhouse/shared/integrity';
import { makeId } from '@roundhouse/shared/primitives';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClock } from '../../../../test/support/aClock.ts';
import { aFlood } from '../../../../test/support/aFlood.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';
import { evidenceKeeper } from './evidenceKeeper.ts';

let server: TestServer;
let author: Person;
let moderator: Person;
const clock = aClock();
const logged: string[] = [];
const why = { reason: 'All of them came from one machine.', language: 'en' } as const;

beforeAll(async () => {
  const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) });
  server = await startServer({ config: { TRUSTED_PROXIES: 1 }, clock, log });
  author = await server.signUp({ name: 'Ada' });
  moderator = await server.signUp({ name: 'Mo', role: 'moderator' });
});
afterAll(() => server?.close());

async function post(): Promise<string> {
  const idea = await author.call.ideas.post(anIdea({ boardId: server.board.id }));
  return idea.id;
}
const read = async (ideaId: string) => (await author.call.ideas.get({ ideaId })).idea;
const anywhere = (number: number) => `${20 + number}.7.9.1`;

/** An idea with a fan of its own from everywhere, and a flood from one range behind it. */
async function flooded(people: number) {
  const ideaId = await post();
  const fans = await aFlood(server, ideaId, { people: 10, addressOf: anywhere });
  const before = (await read(ideaId)).tally;
  const flood = await aFlood(server, ideaId, {
    people,
    addressOf: (number) => `198.51.100.${number % 250}`,
  });
  return { ideaId, fans, flood, before };
}

async function clusterOf(ideaId: string): Promise<string> {
  const { clusters } = await moderator.call.integrity.flood({ ideaId });
  expect(clusters).toHaveLength(1);
  return clusters[0]?.id ?? '';
}

describe('a flood of supports', () => {
  it('is found, set aside, told to those concerned, and counted again as it was', async () => {
    const { ideaId, fans, flood, before } = await flooded(60);
    clock.advance({ seconds: 60 });
    await server.parts.jobs.runDue();
    const floods = await moderator.call.integrity.floods();
    const found = floods.find((each: FloodBrief) => each.ideaId === ideaId);
    expect(found).toMatchObject({ openClusters: 1, suspicious: 60 });
    const queued = async () =>
      (await moderator.call.queue.list({})).items.filter((item) => item.subject.id === ideaId);
    expect(await queued()).toMatchObject([{ kind: 'flood', shown: { title: found?.title } }]);

    const full = (await read(ideaId)).tally;
    const selection = { kind: 'cluster' as const, clusterId: await clusterOf(ideaId) };
    const act = { id: makeId(), ideaId, selection, ...why };
    const done = await moderator.call.integrity.setAside(act);
    expect(done).toMatchObject({ act: { supports: 60, done: 60 } });
    expect(done.tally).toMatchObject({ supports: 11, setAside: 60 });
    expect(done.tally.hot).toBeCloseTo(before.hot, 9);
    expect(await moderator.call.integrity.setAside(act)).toEqual(done);
    expect(await queued()).toEqual([]);
    const { people } = await author.call.ideas.supporters({ ideaId });
    expect(people.map(({ id }) => id).sort()).toEqual([author, ...fans].map((f) => f.id).sort());
    expect(await author.call.integrity.acts({ ideaId })).toMatchObject([
      { kind: 'set_aside', supports: 60, reason: why.reason, by: { name: 'Mo' } },
    ]);
    clock.advance({ minutes: 1 });
    await server.parts.jobs.runDue();
    const [one] = flood as [Person];
    expect((await one.call.notices.list({})).notices).toMatchObject([
      { kind: 'moderation', detail: 'support_set_aside', path: `/ideas/${ideaId}` },
    ]);

    await moderator.call.integrity.countAgain({ ...act, id: makeId() });
    const again = (await read(ideaId)).tally;
    expect(again).toMatchObject({ supports: full.supports, setAside: 0 });
    expect(again.hot).toBeCloseTo(full.hot, 9);
  });

  it.each(['cluster', 'people', 'span'] as const)(
    'that was counted again whole, by %s, does not come back into the queue',
    async (by) => {
      const { ideaId, flood } = await flooded(45);
      const clusterId = await clusterOf(ideaId);
      const queued = async () =>
        (await moderator.call.queue.list({})).items.filter((item) => item.subject.id === ideaId);
      expect(await queued()).toHaveLength(1);
      const selections = {
        cluster: { kind: by, clusterId },
        people: { kind: by, personIds: flood.map(({ id }) => id) },
        span: { kind: by, from: '2000-01-01T00:00:00.000Z', to: future() },
      };
      const cluster = { kind: 'cluster' as const, clusterId };
      await moderator.call.integrity.setAside({ id: makeId(), ideaId, selection: cluster, ...why });
      expect(await queued()).toEqual([]);

      const selection = selections[by] as typeof cluster;
      await moderator.call.integrity.countAgain({ id: makeId(), ideaId, selection, ...why });
      expect(await queued()).toEqual([]);
      const { brief, clusters } = await moderator.call.integrity.flood({ ideaId });
      expect(brief.openClusters).toBe(0);
      expect(clusters).toMatchObject([{ id: clusterId, isDismissed: true, setAside: 0 }]);
      await server.parts.jobs.runDue();
      expect(await queued()).toEqual([]);

      // What was judged can still be set aside, should more be learnt of it.
      await moderator.call.integrity.setAside({ id: makeId(), ideaId, selection: cluster, ...why });
      expect((await read(ideaId)).tally.setAside).toBe(45);
    },
  );

  it('is not got round by undoing and giving again, and what is set aside pledges nothing', async () => {
    const { ideaId, flood } = await flooded(45);
    const [one] = flood as [Person];
    await one.call.supports.pledge({ ideaId, pledge: { units: 7, price: 100, reason: '' } });
    expect((await read(ideaId)).pledges.units).toBe(7);
    const selection = { kind: 'people' as const, personIds: [one.id] };
    await moderator.call.integrity.setAside({ id: makeId(), ideaId, selection, ...why });
    expect(await read(ideaId)).toMatchObject({
      tally: { supports: 55, setAside: 1, pledgedUnits: 0 },
      pledges: { units: 0 },
    });
    const listed = await one.call.feed.list({ show: 'supported' });
    expect(listed).toMatchObject({
      supportedIds: [ideaId],
      setAside: { [ideaId]: { reason: why.reason } },
    });
    await one.call.supports.undo({ ideaId });
    expect((await one.call.feed.list({ limit: 100 })).setAside).toEqual({});
    expect((await read(ideaId)).tally).toMatchObject({ supports: 55, setAside: 0 });
    const { mine, tally } = await one.call.supports.give({ ideaId });
    expect(mine).toMatchObject({ isSupporting: true, setAside: { reason: why.reason } });
    expect(tally).toMatchObject({ supports: 55, setAside: 1 });
  });

  it('that a moderator dismissed waits no more, and another cannot act twice on nothing', async () => {
    const { ideaId } = await flooded(45);
    const clusterId = await clusterOf(ideaId);
    expect(await moderator.call.integrity.dismiss({ ideaId, clusterId })).toMatchObject({
      openClusters: 0,
      suspicious: 0,
    });
    const floods = await moderator.call.integrity.floods();
    expect(floods.filter((each) => each.ideaId === ideaId)).toEqual([]);
    const selection = { kind: 'cluster' as const, clusterId };
    const nothing = moderator.call.integrity.countAgain({
      id: makeId(),
      ideaId,
      selection,
      ...why,
    });
    await expect(nothing).rejects.toMatchObject({ code: 'nothing_selected' });
  });

  it('of many is set aside in steps, and goes on where a node died', async () => {
    const ideaId = await post();
    const people = await supportsStraight(ideaId, 700);
    const selection = { kind: 'span' as const, from: '2000-01-01T00:00:00.000Z', to: future() };
    const { act, tally } = await moderator.call.integrity.setAside({
      id: makeId(),
      ideaId,
      selection,
      ...why,
    });
    expect(act).toMatchObject({ supports: people + 1, done: 300 });
    expect(tally.setAside).toBe(300);
    await server.parts.jobs.runDue();
    expect((await read(ideaId)).tally).toMatchObject({ supports: 0, setAside: people + 1 });
    expect(await author.call.integrity.acts({ ideaId })).toMatchObject([{ done: people + 1 }]);
  });
});

const future = () => new Date(clock().getTime() + 60_000).toISOString();

/** Stores supports of people who need not exist, and counts them. */
async function supportsStraight(ideaId: string, people: number): Promise<number> {
  const { parts } = server;
  const since = clock().toISOString();
  const mine = { isSupporting: true, since, pledge: null, setAside: null, rev: 1 };
  const given = new Map(Array.from({ length: people }, () => [makeId(), mine]));
  await parts.storage.transaction(async (session) => {
    await parts.supports.keep(ideaId, given, session);
    await parts.ideas.changeTally(ideaId, { supports: people }, session);
  });
  return people;
}

describe('how supports came', () => {
  it('is kept without an address, not comparable between ideas, and forgotten', async () => {
    const first = await flooded(2);
    const second = await flooded(2);
    await server.parts.evidence.settle();
    const { model } = server.parts.evidence.store;
    const records = await model.find({}).lean();
    expect(records.length).toBeGreaterThan(20);
    expect(JSON.stringify(records)).not.toMatch(/198\.51\.100|Flood/);
    const rangesOf = (ideaId: string) =>
      new Set(records.filter((each) => String(each.ideaId) === ideaId).map(({ range }) => range));
    expect(rangesOf(first.ideaId).size).toBe(11);
    const others = rangesOf(second.ideaId);
    expect([...rangesOf(first.ideaId)].filter((range) => others.has(range))).toEqual([]);
    const [one] = first.flood as [Person];
    const age = (await server.parts.evidence.store.ages(first.ideaId, [one.id])).get(one.id);
    expect(age).toBeGreaterThanOrEqual(0);
    await evidenceKeeper.forgetBefore(server.parts, new Date(future()));
    expect(await model.countDocuments()).toBe(0);
    expect(await moderator.call.integrity.floods()).toEqual([]);
  });
});

describe('the recount', () => {
  it('mends numbers that drifted, tells them, and reports the drift', async () => {
    const ideaId = await post();
    await aFlood(server, ideaId, { people: 3, addressOf: anywhere });
    const { tally: right } = await read(ideaId);
    const drift = { 'tally.supports': 40, 'tally.comments': 2, 'tally.setAside': 1 };
    await server.parts.ideas.model.updateOne({ _id: ideaId }, { $inc: drift });
    expect((await read(ideaId)).tally.supports).toBe(44);

    await moderator.call.integrity.recount();
    await server.parts.jobs.runDue();
    const { rev, ...numbers } = right;
    const { tally } = await read(ideaId);
    expect(tally).toEqual({ ...numbers, hot: expect.closeTo(numbers.hot, 9), rev: rev + 1 });
    const { drifts, finishedAt, ideas } = await moderator.call.integrity.recounts();
    expect(finishedAt).not.toBeNull();
    expect(ideas).toBe(await server.parts.ideas.model.countDocuments());
    expect(drifts.filter((each) => each.ideaId === ideaId)).toMatchObject([
      {
        numbers: [
          { name: 'supports', was: 44, is: 4 },
          { name: 'setAside', was: 1, is: 0 },
          { name: 'comments', was: 2, is: 0 },
        ],
      },
    ]);
    expect(logged.filter((line) => line.includes('drifted') && line.includes(ideaId))).toHaveLength(
      1,
    );
  });
});
