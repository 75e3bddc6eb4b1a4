import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClock, type TestClock } from '../../../../test/support/aClock.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

const rule = { isOn: true, milestones: [{ supports: 3, days: 60 }] };

let server: TestServer;
let clock: TestClock;
let owner: Person;
let author: Person;

beforeEach(async () => {
  clock = aClock('2026-01-01T12:00:00Z');
  server = await startServer({ clock });
  [owner, author] = [await server.signUp({ role: 'owner' }), await server.signUp()];
  await follow(true);
});
afterEach(() => server.close());

const follow = (isOn: boolean) =>
  owner.call.boards.edit({ id: server.board.id, rules: { lifetime: { ...rule, isOn } } });
const post = async () => (await author.call.ideas.post(anIdea({ boardId: server.board.id }))).id;
const read = async (ideaId: string) => (await server.guest.call.ideas.get({ ideaId })).idea;

describe('the rule of lifetimes, switched by the owner', () => {
  it('off, stops the time of open ideas, even of those it has just run out for', async () => {
    const ideaId = await post();
    clock.advance({ days: 60 });
    await follow(false);
    await server.parts.jobs.runDue();
    expect(await read(ideaId)).toMatchObject({ status: 'open', lifetime: null });
  });

  it('on again, begins it for open ideas with the moment of the switch', async () => {
    const ideaId = await post();
    await follow(false);
    await server.parts.jobs.runDue();
    clock.advance({ days: 300 });
    await follow(true);
    await server.parts.jobs.runDue();
    const { lifetime, rev } = await read(ideaId);
    expect(lifetime).toEqual({ supports: 3, endsAt: '2026-12-27T12:00:00.000Z' });
    await owner.call.boards.edit({ id: server.board.id, description: 'All on rails' });
    await server.parts.jobs.runDue();
    expect((await read(ideaId)).rev).toBe(rev);
  });
});

it('an idea that is owed an answer is not archived, and its time runs out no more', async () => {
  await owner.call.boards.edit({
    id: server.board.id,
    rules: { promise: { isOn: true, supports: 2, days: 10 } },
  });
  const ideaId = await post();
  await owner.call.supports.give({ ideaId });
  clock.advance({ days: 61 });
  await server.parts.jobs.runDue();
  expect(await read(ideaId)).toMatchObject({ status: 'open', lifetime: null });
});

it('more ideas than are looked at in one go are archived in one run, each once', async () => {
  for (let at = 0; at < 105; at++) await post();
  clock.advance({ days: 60 });
  await server.parts.jobs.runDue();
  const { ideas, noticeOrders } = server.parts;
  expect(await ideas.model.countDocuments({ status: 'archived' })).toBe(105);
  expect(await noticeOrders.model.countDocuments({ kind: 'step', detail: 'archived' })).toBe(105);
}, 120_000);
