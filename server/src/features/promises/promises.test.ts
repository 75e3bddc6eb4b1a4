import type { RepProfile } from '@roundhouse/shared/reps';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClock } from '../../../../test/support/aClock.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

const rules = { promise: { isOn: true, supports: 3, days: 10 } };

let server: TestServer;
let clock: ReturnType<typeof aClock>;
let owner: Person;

beforeEach(async () => {
  clock = aClock('2026-03-20T12:00:00Z');
  server = await startServer({ clock });
  owner = await server.signUp({ role: 'owner' });
  await owner.call.boards.edit({ id: server.board.id, rules });
});
afterEach(() => server.close());

async function aRep(parts: Partial<RepProfile> = {}) {
  const rep = await server.signUp({ role: 'rep' });
  await server.parts.reps.save(rep.id, {
    title: 'Head of trains',
    department: '',
    region: '',
    boardIds: [server.board.id],
    languages: ['en'],
    isSponsor: false,
    position: 0,
    ...parts,
  });
  return rep;
}

/** An idea with so many supporters, its author among them. */
async function anIdeaWith(supports: number) {
  const author = await server.signUp();
  const idea = anIdea({ boardId: server.board.id });
  await author.call.ideas.post(idea);
  const fans = await Promise.all(Array.from({ length: supports - 1 }, () => server.signUp()));
  await Promise.all(fans.map((fan) => fan.call.supports.give({ ideaId: idea.id })));
  return { ideaId: idea.id, fans };
}

const promiseOf = async (ideaId: string) =>
  (await server.guest.call.ideas.get({ ideaId })).idea.promise;

describe('a promise', () => {
  it('begins once, when an idea has the supports that its board asks for', async () => {
    const { ideaId, fans } = await anIdeaWith(2);
    expect(await promiseOf(ideaId)).toBeNull();
    const others = await Promise.all(Array.from({ length: 4 }, () => server.signUp()));
    await Promise.all(others.map((fan) => fan.call.supports.give({ ideaId })));
    const begun = await promiseOf(ideaId);
    expect(begun).toMatchObject({ state: 'running', days: 10, supports: 3, rev: 1 });
    expect(begun?.dueAt).toBe('2026-03-30T12:00:00.000Z');

    clock.advance({ days: 1 });
    for (const fan of [...fans, ...others]) await fan.call.supports.undo({ ideaId });
    for (const fan of others) await fan.call.supports.give({ ideaId });
    expect(await promiseOf(ideaId)).toEqual(begun);
  });

  it('goes from sponsor to sponsor when nobody answers, and says so in public', async () => {
    const first = await aRep({ isSponsor: true, position: 1 });
    const second = await aRep({ isSponsor: true, position: 2 });
    const { ideaId } = await anIdeaWith(3);
    clock.advance({ days: 10, minutes: 1 });
    await server.parts.jobs.runDue();
    expect(await promiseOf(ideaId)).toMatchObject({
      state: 'late',
      escalations: [{ sponsor: { id: first.id } }],
    });
    clock.advance({ days: 30 });
    await server.parts.jobs.runDue();
    const late = await promiseOf(ideaId);
    expect(late?.escalations.map(({ sponsor }) => sponsor?.id)).toEqual([first.id, second.id]);
    expect(late?.escalations[1]?.at).toBe('2026-04-09T12:00:00.000Z');
    const { rows } = await server.guest.call.promises.list({ list: 'late' });
    expect(rows.map(({ idea }) => idea.id)).toEqual([ideaId]);
  });

  it('does what was missed once, after days of standstill', async () => {
    await aRep();
    const { ideaId } = await anIdeaWith(3);
    clock.advance({ days: 9 });
    await server.parts.jobs.runDue();
    await server.parts.jobs.runDue();
    const orders = await server.parts.noticeOrders.model.find({ kind: 'promise' }).lean();
    expect(orders.map(({ detail }) => detail)).toEqual(['begun', 'soon']);
    expect(await promiseOf(ideaId)).toMatchObject({ state: 'running' });
  });

  it('stands still while a rep has paused it for a public reason, and then goes on', async () => {
    const rep = await aRep();
    const { ideaId } = await anIdeaWith(3);
    clock.advance({ days: 4 });
    const reason = { en: 'The prototype is at the laboratory.' };
    await rep.call.promises.pause({ ideaId, reason });
    clock.advance({ days: 60 });
    await server.parts.jobs.runDue();
    expect(await promiseOf(ideaId)).toMatchObject({ state: 'paused', pausedFor: reason });
    const resumed = await rep.call.promises.resume({ ideaId });
    expect(resumed).toMatchObject({ state: 'running', pausedFor: null });
    expect(resumed.dueAt).toBe('2026-05-29T12:00:00.000Z');
  });

  it('is paused by those who answer for the board, with a reason', async () => {
    const { ideaId } = await anIdeaWith(3);
    const elsewhere = await aRep({ boardIds: [] });
    const pause = { ideaId, reason: { en: 'The prototype is at the laboratory.' } };
    await expect(elsewhere.call.promises.pause(pause)).rejects.toMatchObject({
      code: 'not_your_board',
    });
    const silent = owner.call.promises.pause({ ideaId, reason: {} });
    await expect(silent).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('is counted anew when the board publishes its holidays', async () => {
    const { ideaId } = await anIdeaWith(3);
    const calendar = {
      boardId: server.board.id,
      timeZone: 'Europe/Paris',
      skipsWeekends: false,
      holidays: [
        { date: '2026-03-25', name: 'Stocktaking' },
        { date: '2026-03-24', name: 'Stocktaking' },
      ],
    };
    const saved = await owner.call.promises.saveCalendar(calendar);
    expect(saved.holidays.map(({ date }) => date)).toEqual(['2026-03-24', '2026-03-25']);
    // Two days later, and one hour earlier by UTC: summer time has begun in between.
    expect((await promiseOf(ideaId))?.dueAt).toBe('2026-04-01T11:00:00.000Z');
    const nowhere = owner.call.promises.saveCalendar({ ...calendar, timeZone: 'Moon/Crater' });
    await expect(nowhere).rejects.toMatchObject({ code: 'time_zone_unknown' });
  });
});
