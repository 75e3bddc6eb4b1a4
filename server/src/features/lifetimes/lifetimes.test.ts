import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClock, type TestClock } from '../../../../test/support/aClock.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

const lifetime = {
  isOn: true,
  milestones: [
    { supports: 3, days: 60 },
    { supports: 5, days: 100 },
  ],
};

let server: TestServer;
let clock: TestClock;
let owner: Person;
let author: Person;

beforeEach(async () => {
  clock = aClock('2026-01-01T12:00:00Z');
  server = await startServer({ clock });
  [owner, author] = [await server.signUp({ role: 'owner' }), await server.signUp()];
  await owner.call.boards.edit({ id: server.board.id, rules: { lifetime } });
});
afterEach(() => server.close());

async function post() {
  const idea = anIdea({ boardId: server.board.id });
  return (await author.call.ideas.post(idea)).id;
}
const read = async (ideaId: string) => (await server.guest.call.ideas.get({ ideaId })).idea;
async function support(ideaId: string, times: number) {
  const fans = await Promise.all(Array.from({ length: times }, () => server.signUp()));
  await Promise.all(fans.map((fan) => fan.call.supports.give({ ideaId })));
}

describe('the time of an idea', () => {
  it('begins when it is posted, is longer with each milestone, and without end after the last', async () => {
    const ideaId = await post();
    expect((await read(ideaId)).lifetime).toEqual({
      supports: 3,
      endsAt: '2026-03-02T12:00:00.000Z',
    });
    clock.advance({ days: 59 });
    await support(ideaId, 2);
    expect((await read(ideaId)).lifetime).toEqual({
      supports: 5,
      endsAt: '2026-06-09T12:00:00.000Z',
    });
    await support(ideaId, 2);
    expect((await read(ideaId)).lifetime).toBeNull();
    const entries = await server.guest.call.timeline.list({ ideaId });
    expect(entries.filter(({ kind }) => kind === 'milestone')).toMatchObject([
      { supports: 3 },
      { supports: 5 },
    ]);
  });

  it('runs out: the idea is archived, keeps everything, and leaves the lists', async () => {
    const ideaId = await post();
    clock.advance({ days: 60 });
    await server.parts.jobs.runDue();
    expect(await read(ideaId)).toMatchObject({ status: 'archived', lifetime: null });
    expect((await server.guest.call.feed.list({})).ideas).toEqual([]);
    const { ideas } = await server.guest.call.feed.list({ status: 'archived' });
    expect(ideas.map(({ id }) => id)).toEqual([ideaId]);
    const [board] = await server.guest.call.boards.list();
    expect(board?.ideaCount).toBe(0);
    const orders = await server.parts.noticeOrders.model.find({ kind: 'step' }).lean();
    expect(orders.map(({ audience }) => audience.personIds)).toEqual([[author.id]]);
  });

  it('begins anew when an archived idea is supported', async () => {
    const ideaId = await post();
    clock.advance({ days: 200 });
    await server.parts.jobs.runDue();
    await support(ideaId, 1);
    expect(await read(ideaId)).toMatchObject({
      status: 'open',
      tally: { supports: 2 },
      lifetime: { supports: 3, endsAt: '2026-09-18T12:00:00.000Z' },
    });
    expect((await server.guest.call.feed.list({})).ideas.map(({ id }) => id)).toEqual([ideaId]);
    const kinds = (await server.guest.call.timeline.list({ ideaId })).map(({ kind }) => kind);
    expect(kinds).toEqual(['posted', 'archived', 'revived']);
  });

  it('does not run where the board has none', async () => {
    await owner.call.boards.edit({
      id: server.board.id,
      rules: { lifetime: { ...lifetime, isOn: false } },
    });
    const ideaId = await post();
    clock.advance({ days: 1000 });
    await server.parts.jobs.runDue();
    expect(await read(ideaId)).toMatchObject({ status: 'open', lifetime: null });
  });
});
