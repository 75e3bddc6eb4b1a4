import type { RepProfile } from '@roundhouse/shared/reps';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClock, type TestClock } from '../../../../test/support/aClock.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';
import { advancePromises } from './advancePromises.ts';
import { keepPromise } from './keepPromise.ts';

const rules = { promise: { isOn: true, supports: 2, days: 10 } };

let server: TestServer;
let clock: TestClock;
let owner: Person;
let author: Person;
let fan: Person;

beforeEach(async () => {
  clock = aClock('2026-03-20T12:00:00Z');
  server = await startServer({ clock });
  owner = await server.signUp({ role: 'owner' });
  [author, fan] = [await server.signUp(), await server.signUp()];
  await owner.call.boards.edit({ id: server.board.id, rules });
});
afterEach(() => server.close());

async function aSponsor(position: number, parts: Partial<RepProfile> = {}) {
  const rep = await server.signUp({ role: 'rep' });
  await server.parts.reps.save(rep.id, {
    title: 'Director',
    department: '',
    region: '',
    boardIds: [server.board.id],
    languages: ['en'],
    isSponsor: true,
    position,
    ...parts,
  });
  return rep;
}

/** An idea that is owed an answer. */
async function anOwedIdea() {
  const { id: ideaId } = await author.call.ideas.post(anIdea({ boardId: server.board.id }));
  await fan.call.supports.give({ ideaId });
  return ideaId;
}
const promiseOf = async (ideaId: string) =>
  (await server.guest.call.ideas.get({ ideaId })).idea.promise;
const later = async (days: number) => {
  clock.advance({ days, minutes: 1 });
  await server.parts.jobs.runDue();
};
const answer = (ideaId: string) =>
  server.parts.storage.transaction((session) =>
    keepPromise(server.parts, ideaId, owner.id, session),
  );

describe('the clock of an answer ends', () => {
  it('kept, when the answer comes in time; late, when it comes after', async () => {
    const [inTime, after] = [await anOwedIdea(), await anOwedIdea()];
    await later(9);
    await answer(inTime);
    await later(2);
    await answer(after);
    expect(await promiseOf(inTime)).toMatchObject({ state: 'kept' });
    expect(await promiseOf(after)).toMatchObject({ state: 'kept_late' });
    const { total, months } = await server.guest.call.promises.stats({});
    expect(total).toMatchObject({ kept: 1, keptLate: 1, late: 0, shareKept: 0.5 });
    expect(months.at(-1)).toMatchObject({ month: '2026-03', kept: 1, keptLate: 1 });
  });

  it('without a word when the author withdraws the idea, and late where it was late by then', async () => {
    const [early, late] = [await anOwedIdea(), await anOwedIdea()];
    await author.call.ideas.withdraw({ ideaId: early });
    await later(11);
    await author.call.ideas.withdraw({ ideaId: late });
    await later(30);
    expect(await promiseOf(early)).toMatchObject({ state: 'ended', escalations: [] });
    for (const list of ['due', 'late', 'kept'] as const) {
      expect((await server.guest.call.promises.list({ list })).rows).toEqual([]);
    }
    const { total } = await server.guest.call.promises.stats({});
    expect(total).toMatchObject({ kept: 0, keptLate: 0, late: 1, running: 0 });
  });
});

describe('a late answer', () => {
  it('goes to a sponsor who came only later, once each, and to nobody twice', async () => {
    const ideaId = await anOwedIdea();
    await later(11);
    expect(await promiseOf(ideaId)).toMatchObject({ escalations: [{ sponsor: null }] });
    const first = await aSponsor(2);
    await later(10);
    // One who now stands first in the order does not push the other one in twice.
    const second = await aSponsor(1);
    await later(10);
    await later(40);
    const { escalations } = (await promiseOf(ideaId)) ?? { escalations: [] };
    expect(escalations.map(({ sponsor }) => sponsor?.id)).toEqual([undefined, first.id, second.id]);
    const kinds = (await server.guest.call.timeline.list({ ideaId })).map(({ kind }) => kind);
    expect(kinds.filter((kind) => /late|escalated/.test(kind))).toHaveLength(3);
  });

  it('stays late with its date when the calendar changes afterwards', async () => {
    const ideaId = await anOwedIdea();
    await later(11);
    const before = await promiseOf(ideaId);
    await owner.call.promises.saveCalendar({
      boardId: server.board.id,
      timeZone: 'Europe/Paris',
      skipsWeekends: true,
      holidays: [],
    });
    expect(await promiseOf(ideaId)).toMatchObject({ state: 'late', dueAt: before?.dueAt });
  });

  it('escalates once, also where several nodes are at it without knowing of each other', async () => {
    await aSponsor(1);
    const ideaId = await anOwedIdea();
    clock.advance({ days: 11 });
    await Promise.all(Array.from({ length: 4 }, () => advancePromises(server.parts)));
    expect((await promiseOf(ideaId))?.escalations).toHaveLength(1);
    const orders = await server.parts.noticeOrders.model.find({ detail: 'escalated' }).lean();
    expect(orders).toHaveLength(1);
  });
});

it('a promise moves with its idea to another board, and runs by its calendar', async () => {
  const other = await owner.call.boards.create({ name: 'Trams' });
  await owner.call.promises.saveCalendar({
    boardId: other.id,
    timeZone: 'UTC',
    skipsWeekends: false,
    holidays: [{ date: '2026-03-25', name: 'Stocktaking' }],
  });
  const ideaId = await anOwedIdea();
  const { idea } = await author.call.ideas.get({ ideaId });
  const { kind, language, tags, version, title, body } = idea;
  await author.call.ideas.edit({
    ideaId,
    ...{ kind, language, tags, version, title, body },
    boardId: other.id,
    pictures: [],
    hackFiles: [],
  });
  const moved = await promiseOf(ideaId);
  expect(moved).toMatchObject({ boardId: other.id, dueAt: '2026-03-31T12:00:00.000Z' });
  const { rows } = await server.guest.call.promises.list({ board: other.slug });
  expect(rows.map((row) => row.idea.id)).toEqual([ideaId]);
});
