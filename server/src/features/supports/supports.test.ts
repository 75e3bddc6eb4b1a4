import { summarisePledges } from '@roundhouse/shared/supports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

let server: TestServer;
let author: Person;
let fans: Person[];
const refusal = (code: string) => ({ code });

beforeAll(async () => {
  server = await startServer();
  author = await server.signUp({ name: 'The author' });
  fans = await Promise.all(Array.from({ length: 12 }, () => server.signUp()));
});
afterAll(() => server?.close());

const post = async () => (await author.call.ideas.post(anIdea({ boardId: server.board.id }))).id;
const fan = (at: number) => fans[at] as Person;
const read = async (ideaId: string, as: Person = author) => as.call.ideas.get({ ideaId });

/** The idea's numbers must be what a count of what is kept gives. */
async function expectRecount(ideaId: string): Promise<void> {
  const { idea } = await read(ideaId);
  const pledges = await server.parts.supports.pledges(ideaId);
  expect(idea.tally.supports).toBe(await server.parts.supports.countByIdea(ideaId));
  expect(idea.tally.pledgedUnits).toBe(pledges.reduce((sum, { units }) => sum + units, 0));
  expect(idea.pledges).toEqual(summarisePledges(pledges, idea.pledges.rev));
  expect(idea.pledges.rev).toBeLessThanOrEqual(idea.tally.rev);
}

describe('supporting an idea', () => {
  it('counts once per person, and once more changes nothing', async () => {
    const ideaId = await post();
    const first = await fan(0).call.supports.give({ ideaId });
    expect(first).toMatchObject({
      mine: { isSupporting: true, pledge: null, rev: 2 },
      tally: { supports: 2, rev: 2 },
    });
    expect(await fan(0).call.supports.give({ ideaId })).toEqual(first);
    expect((await read(ideaId, fan(0))).mine).toEqual(first.mine);
    await expectRecount(ideaId);
  });

  it('is undone with its pledge, and the score falls back to where it was', async () => {
    const ideaId = await post();
    const { idea: before } = await read(ideaId);
    await fan(0).call.supports.give({ ideaId });
    const pledge = { units: 3, price: 12_900, reason: 'one for my club' };
    const pledged = await fan(0).call.supports.pledge({ ideaId, pledge });
    expect(pledged).toMatchObject({ mine: { pledge }, tally: { pledgedUnits: 3, rev: 3 } });
    const undone = await fan(0).call.supports.undo({ ideaId });
    expect(undone).toMatchObject({
      mine: { isSupporting: false, since: null, pledge: null, rev: 4 },
      tally: { supports: 1, pledgedUnits: 0, rev: 4 },
    });
    expect(undone.tally.hot).toBeCloseTo(before.tally.hot, 9);
    expect(await fan(0).call.supports.undo({ ideaId })).toEqual(undone);
    expect((await read(ideaId)).idea.pledges).toEqual({
      rev: 4,
      people: 0,
      units: 0,
      prices: null,
    });
    await expectRecount(ideaId);
  });

  it('is needed for a pledge, which may be changed and taken back', async () => {
    const ideaId = await post();
    const pledge = { units: 2, price: 5000, reason: '' };
    await expect(fan(0).call.supports.pledge({ ideaId, pledge })).rejects.toMatchObject(
      refusal('support_missing'),
    );
    await fan(0).call.supports.give({ ideaId });
    await fan(0).call.supports.pledge({ ideaId, pledge });
    const second = await fan(0).call.supports.pledge({ ideaId, pledge: { ...pledge, units: 5 } });
    expect(second.tally.pledgedUnits).toBe(5);
    expect(await fan(0).call.supports.pledge({ ideaId, pledge: { ...pledge, units: 5 } })).toEqual(
      second,
    );
    const taken = await fan(0).call.supports.unpledge({ ideaId });
    expect(taken).toMatchObject({ mine: { isSupporting: true, pledge: null } });
    expect(await fan(0).call.supports.unpledge({ ideaId })).toEqual(taken);
    await expectRecount(ideaId);
  });

  it('is refused on a withdrawn idea, a closed board and an unknown idea', async () => {
    const ideaId = await post();
    const withdrawn = await post();
    await author.call.ideas.withdraw({ ideaId: withdrawn });
    const { give, undo } = fan(0).call.supports;
    for (const act of [give, undo]) {
      await expect(act({ ideaId: withdrawn })).rejects.toMatchObject(refusal('idea_withdrawn'));
      await expect(act({ ideaId: 'f'.repeat(24) })).rejects.toMatchObject(refusal('not_found'));
    }
    await server.parts.boards.change(server.board.id, { isClosed: true });
    try {
      await expect(give({ ideaId })).rejects.toMatchObject(refusal('board_closed'));
      await expect(author.call.supports.undo({ ideaId })).rejects.toMatchObject(
        refusal('board_closed'),
      );
    } finally {
      await server.parts.boards.change(server.board.id, { isClosed: false });
    }
    await expectRecount(ideaId);
  });

  it('tells everyone the numbers, the person their support, and the idea its pledges', async () => {
    const ideaId = await post();
    const told: unknown[] = [];
    const stop = server.parts.broadcaster.onTold((event) => told.push(event));
    const { mine, tally } = await fan(0).call.supports.give({ ideaId });
    await fan(0).call.supports.give({ ideaId });
    expect(told).toEqual([
      { name: 'idea.tallied', payload: { ideaId, tally } },
      { name: 'support.changed', payload: { personId: fan(0).id, ideaId, mine } },
    ]);
    told.length = 0;
    await fan(0).call.supports.pledge({ ideaId, pledge: { units: 1, price: 10, reason: '' } });
    stop();
    const { pledges } = (await read(ideaId)).idea;
    expect(told).toContainEqual({ name: 'idea.pledged', payload: { ideaId, pledges } });
    expect(pledges.rev).toBe(3);
  });
});
