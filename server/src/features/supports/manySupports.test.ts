import { summarisePledges } from '@roundhouse/shared/supports';
import fc from 'fast-check';
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

describe('many who support one idea', () => {
  it('at once, some twice, some undoing, leave the count of what is kept', async () => {
    const ideaId = await post();
    const wishes = Array.from({ length: 50 }, (_, at) => {
      const { supports } = fan(at % fans.length).call;
      return at % 3 === 2 ? supports.undo({ ideaId }) : supports.give({ ideaId });
    });
    const answers = await Promise.all(wishes);
    await expectRecount(ideaId);
    const { idea } = await read(ideaId);
    expect(idea.tally.rev).toBe(Math.max(...answers.map(({ tally }) => tally.rev)));
    for (const person of fans) {
      const last = answers.filter((_, at) => at % fans.length === fans.indexOf(person)).at(-1);
      expect((await read(ideaId, person)).mine.isSupporting).toBe(last?.mine.isSupporting);
    }
  });

  it('in any order, pledging too, leave numbers that equal a recount', async () => {
    const pledge = fc.record({
      units: fc.integer({ min: 1, max: 1000 }),
      price: fc.integer({ min: 0, max: 10_000_000 }),
      reason: fc.constant(''),
    });
    const act = fc.record({
      who: fc.integer({ min: 0, max: 3 }),
      what: fc.oneof(
        fc.constantFrom<'give' | 'undo' | 'unpledge'>('give', 'undo', 'unpledge'),
        pledge,
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), fc.boolean(), async (acts, isAtOnce) => {
        const ideaId = await post();
        const perform = async ({ who, what }: (typeof acts)[number]) => {
          const { supports } = fan(who).call;
          if (what === 'give') return supports.give({ ideaId });
          if (what === 'undo') return supports.undo({ ideaId });
          if (what === 'unpledge') return supports.unpledge({ ideaId });
          return supports.pledge({ ideaId, pledge: what }).catch((error) => {
            expect(error).toMatchObject(refusal('support_missing'));
          });
        };
        if (isAtOnce) await Promise.all(acts.map(perform));
        else for (const each of acts) await perform(each);
        await expectRecount(ideaId);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('are listed newest first, each once, over the pages', async () => {
    const ideaId = await post();
    for (const person of fans) await person.call.supports.give({ ideaId });
    await fan(3).call.supports.undo({ ideaId });
    const { people, next } = await server.guest.call.ideas.supporters({ ideaId });
    expect(next).toBeNull();
    const expected = [
      ...fans
        .filter((_, at) => at !== 3)
        .map(({ id }) => id)
        .reverse(),
      author.id,
    ];
    expect(people.map(({ id }) => id)).toEqual(expected);
    let after = null;
    const paged: string[] = [];
    for (;;) {
      const page = await server.parts.supports.supporters(ideaId, after, 3);
      paged.push(...page.map(({ personId }) => personId));
      after = page.at(-1) ?? null;
      if (page.length < 3) break;
    }
    expect(paged).toEqual(expected);
  });
});
