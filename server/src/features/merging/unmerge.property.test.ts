import { makeId } from '@roundhouse/shared/primitives';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aClock } from '../../../../test/support/aClock.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { onIdea } from '../../../../test/support/onIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

const IDEAS = 3;
const PEOPLE = 4;

/** It stands still while ideas are merged: what is merged has its time stopped. */
const clock = aClock();
let server: TestServer;
let moderator: Person;
let people: Person[];

beforeAll(async () => {
  server = await startServer({ clock });
  moderator = await server.signUp({ name: 'Mo', role: 'moderator' });
  people = [];
  for (let n = 0; n < PEOPLE; n++) people.push(await server.signUp({ name: `Fan ${n}` }));
});
afterAll(() => server?.close());

type Deed = {
  what: 'support' | 'undo' | 'pledge' | 'comment' | 'reply' | 'react' | 'erase' | 'follow';
  who: number;
  where: number;
  units: number;
};

const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.constantFrom(
    'support',
    'support',
    'undo',
    'pledge',
    'pledge',
    'comment',
    'comment',
    'reply',
    'react',
    'erase',
    'follow',
  ),
  who: fc.nat(PEOPLE - 1),
  where: fc.nat(IDEAS - 1),
  units: fc.integer({ min: 1, max: 9 }),
});

/** Merges, as pairs of the places of their ideas, and in which order they are taken back. */
const plan = fc.constantFrom(
  { merges: [[0, 1]], back: [0] },
  {
    merges: [
      [0, 1],
      [1, 2],
    ],
    back: [1, 0],
  },
  {
    merges: [
      [0, 2],
      [1, 2],
    ],
    back: [0, 1],
  },
  {
    merges: [
      [0, 2],
      [1, 2],
    ],
    back: [1, 0],
  },
);

async function doDeed({ what, who, where, units }: Deed, ids: string[]): Promise<void> {
  const { call, id: personId } = people[who] as Person;
  const ideaId = ids[where] as string;
  const { comments } = await call.comments.list({ topic: onIdea(ideaId) });
  const last = comments.findLast(({ isDeleted }) => !isDeleted);
  const words = { topic: onIdea(ideaId), body: `Said ${units} times`, language: 'en' } as const;
  if (what === 'support') await call.supports.give({ ideaId });
  if (what === 'undo') await call.supports.undo({ ideaId });
  if (what === 'pledge') {
    await call.supports.give({ ideaId });
    await call.supports.pledge({ ideaId, pledge: { units, price: units * 100, reason: '' } });
  }
  if (what === 'comment') await call.comments.post({ ...words, id: makeId(), parentId: null });
  if (what === 'reply' && last) {
    await call.comments.post({ ...words, id: makeId(), parentId: last.id });
  }
  if (what === 'react' && last) {
    await call.comments.react({ commentId: last.id, reaction: 'useful' });
  }
  if (what === 'erase' && last?.author?.id === personId) {
    await call.comments.delete({ commentId: last.id });
  }
  if (what === 'follow') await call.notices.follow({ kind: 'idea', id: ideaId });
}

/** All that anybody can see of an idea, but its timeline; without revisions, which only grow. */
async function seen(ideaId: string): Promise<unknown> {
  const views = await Promise.all(
    people.map(async ({ call }) => ({
      page: await call.ideas.get({ ideaId }),
      follows: await call.notices.isFollowing({ kind: 'idea', id: ideaId }),
      supporters: await call.ideas.supporters({ ideaId }),
    })),
  );
  const talk = await Promise.all(
    (['oldest', 'newest', 'useful'] as const).map((sort) =>
      (people[0] as Person).call.comments.list({ topic: onIdea(ideaId), sort }),
    ),
  );
  return JSON.parse(JSON.stringify({ views, talk }), (key, value) => {
    if (key === 'rev') return undefined;
    return key === 'hot' ? Number(value.toFixed(6)) : value;
  });
}

const supportsOf = async (ideaId: string) =>
  (await server.guest.call.ideas.get({ ideaId })).idea.tally.supports;

it('merge, then unmerge: every idea is as it was', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 16 }), plan, async (deeds, told) => {
      const ids: string[] = [];
      for (let n = 0; n < IDEAS; n++) {
        const { id } = await (people[n] as Person).call.ideas.post(
          anIdea({ boardId: server.board.id }),
        );
        ids.push(id);
      }
      for (const each of deeds) {
        clock.advance({ seconds: 1 });
        await doDeed(each, ids);
      }
      const before = await Promise.all(ids.map(seen));
      for (const [from = 0, to = 0] of told.merges) {
        const [ideaId, targetId] = [ids[from] as string, ids[to] as string];
        const { after } = await moderator.call.merging.preview({ ideaId, targetId });
        const { target } = await moderator.call.merging.merge({ ideaId, targetId });
        expect(target.tally.supports).toBe(after.supporters);
        expect(target.pledges.people).toBe(after.pledges);
        expect(target.tally.comments).toBe(after.comments);
        expect(await server.parts.supports.countByIdea(targetId)).toBe(after.supporters);
      }
      for (const at of told.back) {
        const [from = 0, to = 0] = told.merges[at] ?? [];
        const ideaId = ids[from] as string;
        const { target } = await moderator.call.merging.unmergePreview({ ideaId });
        await moderator.call.merging.unmerge({ ideaId });
        expect(await supportsOf(ids[to] as string)).toBe(target.supporters);
      }
      expect(await Promise.all(ids.map(seen))).toEqual(before);
    }),
    { numRuns: 6 },
  );
});
