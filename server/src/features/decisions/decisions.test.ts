import { makeId } from '@roundhouse/shared/primitives';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClock } from '../../../../test/support/aClock.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { aDecision, aRep, aResponse } from '../../../../test/support/aRep.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

let clock: ReturnType<typeof aClock>;
let server: TestServer;
let rep: Person;
let owner: Person;

beforeEach(async () => {
  clock = aClock('2026-03-02T09:00:00.000Z');
  server = await startServer({ clock });
  rep = await aRep(server);
  owner = await aRep(server, { name: 'Olga', role: 'owner', profile: { title: 'Director' } });
});
afterEach(() => server.close());

type Made = { status?: 'planned' | 'development' | 'declined'; nextDate?: string };

async function anOpenIdea() {
  const author = await server.signUp();
  return (await author.call.ideas.post(anIdea({ boardId: server.board.id }))).id;
}

async function decide(ideaId: string, { status = 'planned', nextDate = '2026-05-20' }: Made = {}) {
  clock.advance({ seconds: 1 });
  const decision = aDecision(owner.id, { outcome: status, nextDate });
  const [response] = await rep.call.responses.post(aResponse(ideaId, { status, decision }));
  return response?.decisionId ?? '';
}
const answer = (ideaId: string) => rep.call.responses.post(aResponse(ideaId));
const decisionsOf = (ideaId: string) => server.guest.call.decisions.ofIdea({ ideaId });
const statesOf = async (ideaId: string) =>
  (await decisionsOf(ideaId)).map(({ nextState }) => nextState);
const noticesTold = async () =>
  (await server.parts.noticeOrders.model.find({ kind: 'promise' }).sort({ _id: 1 }).lean()).map(
    ({ detail, audience }) => [detail, ...audience.personIds],
  );
/** Lets the clocks run at this instant. */
async function at(instant: string) {
  clock.set(instant);
  await server.parts.jobs.runDue();
}

describe('a decision', () => {
  it('says what, why, who owns it and what would change it', async () => {
    const ideaId = await anOpenIdea();
    const id = await decide(ideaId, { status: 'declined' });
    const [decision] = await decisionsOf(ideaId);
    const { ownerId: _, ...words } = aDecision(owner.id);
    expect(decision).toMatchObject({
      ...words,
      outcome: 'declined',
      nextDate: '2026-05-20',
      id,
      ideaId,
      boardId: server.board.id,
      idea: { title: 'Bring back the night express' },
      owner: { person: { id: owner.id }, title: 'Director', department: 'Product' },
      by: { person: { id: rep.id }, title: 'Head of trains' },
      nextState: 'waiting',
      replacedById: null,
      rev: 1,
    });
    expect((await server.guest.call.decisions.list({})).decisions).toEqual([decision]);
  });

  it('takes the place of the one before it, which stays readable', async () => {
    const ideaId = await anOpenIdea();
    const first = await decide(ideaId);
    const second = await decide(ideaId, { status: 'declined' });
    expect(await decisionsOf(ideaId)).toMatchObject([
      { id: second, replacedById: null, nextState: 'waiting', rev: 1 },
      { id: first, replacedById: second, nextState: 'met', rev: 2 },
    ]);
    const { decisions } = await server.guest.call.decisions.list({});
    expect(decisions.map(({ id }) => id)).toEqual([second]);
  });

  it('can be renewed, with a new date, without a step', async () => {
    const ideaId = await anOpenIdea();
    const first = await decide(ideaId);
    const second = await decide(ideaId, { nextDate: '2026-09-01' });
    expect(await decisionsOf(ideaId)).toMatchObject([
      { id: second, nextDate: '2026-09-01' },
      { id: first, replacedById: second },
    ]);
    const steps = await server.guest.call.timeline.list({ ideaId });
    expect(steps.filter(({ kind }) => kind === 'stepped')).toHaveLength(1);
  });
});

describe('the next date of a decision', () => {
  it('is told to its owner a week before, once', async () => {
    const ideaId = await anOpenIdea();
    await decide(ideaId);
    await at('2026-05-12T23:00:00Z');
    expect(await noticesTold()).toEqual([]);
    await at('2026-05-13T00:30:00Z');
    await at('2026-05-14T08:00:00Z');
    expect(await noticesTold()).toEqual([['decision_soon', owner.id]]);
    expect(await statesOf(ideaId)).toEqual(['waiting']);
  });

  it('is late once the day is over in the board’s time zone', async () => {
    await owner.call.promises.saveCalendar({
      boardId: server.board.id,
      timeZone: 'America/Los_Angeles',
      holidays: [],
      skipsWeekends: false,
    });
    const ideaId = await anOpenIdea();
    await decide(ideaId);
    await at('2026-05-21T06:30:00Z');
    expect(await statesOf(ideaId)).toEqual(['waiting']);
    await at('2026-05-21T08:00:00Z');
    await at('2026-06-21T08:00:00Z');
    expect(await statesOf(ideaId)).toEqual(['late']);
    expect((await noticesTold()).map(([detail]) => detail)).toEqual([
      'decision_soon',
      'decision_late',
    ]);
    const { decisions } = await server.guest.call.decisions.list({ next: 'late' });
    expect(decisions.map((decision) => decision.ideaId)).toEqual([ideaId]);
  });

  it('is met by the next response, and met late by one that came after it', async () => {
    const [inTime, late, unseen] = [await anOpenIdea(), await anOpenIdea(), await anOpenIdea()];
    for (const ideaId of [inTime, late, unseen]) await decide(ideaId);
    clock.set('2026-05-20T22:00:00Z');
    await answer(inTime);
    expect(await statesOf(inTime)).toEqual(['met']);
    clock.set('2026-05-21T00:10:00Z');
    await answer(unseen);
    expect(await statesOf(unseen), 'before the job saw it').toEqual(['met_late']);
    await at('2026-05-21T02:00:00Z');
    expect(await statesOf(late)).toEqual(['late']);
    await answer(late);
    expect(await statesOf(late)).toEqual(['met_late']);
    await at('2026-08-01T00:00:00Z');
    expect(await statesOf(inTime)).toEqual(['met']);
    const told = (await noticesTold()).filter(([detail]) => detail === 'decision_late');
    expect(told).toEqual([['decision_late', owner.id]]);
  });

  it('does not matter any more once the author withdrew the idea', async () => {
    const author = await server.signUp();
    const { id: ideaId } = await author.call.ideas.post(anIdea({ boardId: server.board.id }));
    await decide(ideaId);
    await author.call.ideas.withdraw({ ideaId });
    await at('2026-06-01T00:00:00Z');
    expect(await statesOf(ideaId)).toEqual(['waiting']);
    expect(await noticesTold()).toEqual([]);
  });
});

describe('the list of decisions', () => {
  it('is filtered by board, outcome and next date, and read page by page', async () => {
    const { call } = server.guest;
    const ideaIds: string[] = [];
    for (let count = 0; count < 27; count++) {
      clock.advance({ minutes: 1 });
      const ideaId = await anOpenIdea();
      ideaIds.unshift(ideaId);
      await decide(ideaId, count % 9 === 0 ? { status: 'declined' } : {});
    }
    const first = await call.decisions.list({});
    expect(first.decisions).toHaveLength(24);
    const rest = await call.decisions.list({ cursor: first.next ?? '' });
    expect(rest.next).toBeNull();
    const all = [...first.decisions, ...rest.decisions];
    expect(all.map(({ ideaId }) => ideaId)).toEqual(ideaIds);
    const declined = await call.decisions.list({ outcome: 'declined', board: 'model-trains' });
    expect(declined.decisions).toHaveLength(3);
    expect((await call.decisions.list({ board: 'another' })).decisions).toEqual([]);
    expect((await call.decisions.list({ next: 'met' })).decisions).toEqual([]);
  }, 60_000);

  it('refuses a cursor that no page gave out, and an idea that is not there', async () => {
    const { call } = server.guest;
    for (const cursor of ['x', Buffer.from('{"at":{"$gt":0},"id":1}').toString('base64url')]) {
      await expect(call.decisions.list({ cursor })).rejects.toMatchObject({
        code: 'invalid_input',
      });
    }
    await expect(call.decisions.ofIdea({ ideaId: makeId() })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
