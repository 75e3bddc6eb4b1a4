import type { RepProfile } from '@roundhouse/shared/reps';
import type { DeskRow } from '@roundhouse/shared/responses';
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
  owner = await server.signUp({ role: 'owner' });
  const promise = { isOn: true, supports: 3, days: 10 };
  await owner.call.boards.edit({ id: server.board.id, rules: { promise } });
});
afterEach(() => server.close());

/** An idea with so many supporters, its author among them; posted a minute after the last. */
async function anIdeaWith(supports: number, boardId = server.board.id) {
  clock.advance({ minutes: 1 });
  const author = await server.signUp();
  const { id } = await author.call.ideas.post(anIdea({ boardId }));
  for (let count = 1; count < supports; count++) {
    await (await server.signUp()).call.supports.give({ ideaId: id });
  }
  return id;
}

async function decide(ideaId: string, nextDate: string) {
  const decision = aDecision(rep.id, { nextDate });
  await rep.call.responses.post(aResponse(ideaId, { status: 'planned', decision }));
}
const brief = (rows: DeskRow[]) => rows.map(({ idea, reason }) => [reason, idea.id]);

async function aDeskOf(profile: Partial<RepProfile>) {
  const person = await aRep(server, { profile });
  return brief((await person.call.responses.desk({})).rows);
}

describe('a desk', () => {
  it('has late promises first, then due ones, decisions, and what nobody answered', async () => {
    const lateDecision = await anIdeaWith(1);
    const nearDecision = await anIdeaWith(1);
    const farDecision = await anIdeaWith(1);
    await decide(lateDecision, '2026-03-12');
    await decide(nearDecision, '2026-03-20');
    await decide(farDecision, '2026-03-30');
    const late = await anIdeaWith(3);
    clock.advance({ days: 11 });
    const due = await anIdeaWith(3);
    const [one, two] = [await anIdeaWith(1), await anIdeaWith(2)];
    await server.parts.jobs.runDue();
    const { rows, next } = await rep.call.responses.desk({});
    expect(brief(rows)).toEqual([
      ['late', late],
      ['due', due],
      ['decision_late', lateDecision],
      ['decision_due', nearDecision],
      ['unanswered', two],
      ['unanswered', one],
    ]);
    expect(next).toBeNull();
    expect(rows.map(({ dueAt }) => dueAt?.slice(0, 10) ?? null)).toEqual([
      '2026-03-12',
      '2026-03-23',
      '2026-03-12',
      '2026-03-20',
      null,
      null,
    ]);
    await rep.call.responses.post(aResponse(late));
    await rep.call.responses.post(aResponse(one));
    const left = brief((await rep.call.responses.desk({})).rows).map(([, id]) => id);
    expect(left).toEqual([due, lateDecision, nearDecision, two]);
  });

  it('has what is on the boards one answers for, or on the board one names', async () => {
    const other = await owner.call.boards.create({ name: 'Robots' });
    const here = await anIdeaWith(1);
    const there = await anIdeaWith(1, other.id);
    expect(await aDeskOf({})).toEqual([['unanswered', here]]);
    expect(await aDeskOf({ boardIds: [] })).toEqual([]);
    expect(await aDeskOf({ boardIds: [server.board.id, other.id] })).toHaveLength(2);
    const { rows } = await rep.call.responses.desk({ board: other.slug });
    expect(brief(rows)).toEqual([['unanswered', there]]);
    expect((await rep.call.responses.desk({ board: 'none' })).rows).toEqual([]);
    expect((await owner.call.responses.desk({})).rows).toHaveLength(2);
    const unnamed = await server.signUp({ role: 'rep' });
    expect((await unnamed.call.responses.desk({})).rows).toEqual([]);
  });

  it('has nothing that its author took away, and is read page by page', async () => {
    const due = await Promise.all(Array.from({ length: 5 }, () => anIdeaWith(3)));
    const open = await Promise.all(Array.from({ length: 45 }, () => anIdeaWith(1)));
    const [gone] = open.splice(10, 1);
    await server.parts.ideas.model.updateOne({ _id: gone }, { $set: { status: 'withdrawn' } });
    const read: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await rep.call.responses.desk(cursor ? { cursor } : {});
      expect(page.rows.length).toBeLessThanOrEqual(24);
      read.push(...page.rows.map(({ idea }) => idea.id));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(read.slice(0, 5).sort()).toEqual(due.sort());
    expect(read.slice(5).sort()).toEqual(open.sort());
    for (const wrong of ['x', Buffer.from('{"section":9,"after":null}').toString('base64url')]) {
      await expect(rep.call.responses.desk({ cursor: wrong })).rejects.toMatchObject({
        code: 'invalid_input',
      });
    }
  }, 90_000);
});
