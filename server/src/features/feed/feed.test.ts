import { FEED_SORTS, type FeedQuery, type FeedSort } from '@roundhouse/shared/feed';
import type { IdeaCard } from '@roundhouse/shared/ideas';
import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';
import { takeImported } from '../ideas/index.ts';

const DAY = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 4, 1);
let now = start;
let server: TestServer;
let people: Person[];
let boards: { id: string; slug: string }[];

const person = (at: number) => people[at % people.length] as Person;
const KINDS = ['improvement', 'hack', 'revival', 'product', 'complaint'] as const;

/** Twenty-four ideas over forty-six days and two boards, with many ties in their numbers. */
beforeAll(async () => {
  server = await startServer({ clock: () => new Date(now) });
  people = await Promise.all(Array.from({ length: 5 }, () => server.signUp()));
  const second = await server.parts.boards.insert({
    name: 'Robot kits',
    description: '',
    colour: 'teal',
    slug: 'robot-kits',
    position: 1,
  });
  boards = [server.board, second].map((board) => ({
    id: board?.id ?? '',
    slug: board?.slug ?? '',
  }));
  for (let at = 0; at < 20; at++) {
    now = start + Math.floor(at / 2) * 5 * DAY;
    const boardId = boards[at % 2]?.id ?? '';
    const kind = KINDS[at % KINDS.length] as (typeof KINDS)[number];
    const tags = at % 4 === 0 ? ['steam', 'blue'] : ['steam'];
    const title = `Idea number ${at} of the fans`;
    const { id: ideaId } = await person(at).call.ideas.post(anIdea({ boardId, kind, tags, title }));
    for (let more = 0; more < at % 4; more++) {
      await person(at + more + 1).call.supports.give({ ideaId });
    }
    await server.parts.storage.transaction((session) =>
      server.parts.ideas.countComments(ideaId, at % 3, session),
    );
  }
  await takeImported(
    server.parts,
    [7, 7, 2, 0].map((votes, at) => ({
      boardId: boards[0]?.id ?? '',
      kind: 'product',
      title: `Imported number ${at}`,
      body: '',
      language: 'en',
      tags: [],
      importKey: `row ${at}`,
      imported: { votes, author: null, status: null, url: null },
      createdAt: new Date(now - 2 * DAY),
    })),
  );
}, 60_000);
afterAll(() => server?.close());

async function readAll(query: FeedQuery, as = server.guest): Promise<IdeaCard[]> {
  const found: IdeaCard[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < 50; page++) {
    const { ideas, next } = await as.call.feed.list({ ...query, ...(cursor ? { cursor } : {}) });
    found.push(...ideas);
    if (!next) return found;
    expect(ideas).toHaveLength(query.limit as number);
    cursor = next;
  }
  throw new Error('The pages do not end.');
}

/** What each sort goes by, largest first; equal ones by their id, also downwards. */
const keys: Record<FeedSort, (card: IdeaCard) => number[]> = {
  hot: ({ tally }) => [tally.hot],
  new: ({ createdAt }) => [Date.parse(createdAt)],
  top: ({ tally, imported }) => [tally.supports, imported?.votes ?? 0],
  'top-week': ({ tally, imported }) => [tally.supports, imported?.votes ?? 0],
  'top-month': ({ tally, imported }) => [tally.supports, imported?.votes ?? 0],
  discussed: ({ tally }) => [tally.comments],
};
const windows: Partial<Record<FeedSort, number>> = { 'top-week': 7 * DAY, 'top-month': 30 * DAY };

function sorted(cards: IdeaCard[], sort: FeedSort): string[] {
  const since = now - (windows[sort] ?? Number.POSITIVE_INFINITY);
  return cards
    .filter(({ createdAt }) => Date.parse(createdAt) >= since)
    .sort((a, b) => {
      const [ofA, ofB] = [keys[sort](a), keys[sort](b)];
      const differs = ofA.findIndex((value, at) => value !== ofB[at]);
      if (differs >= 0) return (ofB[differs] as number) - (ofA[differs] as number);
      return a.id < b.id ? 1 : -1;
    })
    .map(({ id }) => id);
}

describe('the feed', () => {
  it.each(FEED_SORTS)(
    'sorted by %s gives each idea once, in order, over pages of three',
    async (sort) => {
      const all = await readAll({ sort: 'new', limit: 100 });
      expect(all).toHaveLength(24);
      const paged = await readAll({ sort, limit: 3 });
      expect(paged.map(({ id }) => id)).toEqual(sorted(all, sort));
      expect(paged.length).toBeGreaterThan(3);
      const onBoard = await readAll({ sort, limit: 3, board: 'robot-kits' });
      const ofBoard = all.filter(({ boardId }) => boardId === boards[1]?.id);
      expect(onBoard.map(({ id }) => id)).toEqual(sorted(ofBoard, sort));
    },
  );

  it('filters by kind, tag and author, together too', async () => {
    const all = await readAll({ limit: 100 });
    const ids = async (query: FeedQuery) =>
      (await readAll({ ...query, limit: 3 })).map(({ id }) => id);
    const expected = (isMeant: (card: IdeaCard) => boolean) => sorted(all.filter(isMeant), 'hot');
    expect(await ids({ kind: 'hack' })).toEqual(expected(({ kind }) => kind === 'hack'));
    expect(await ids({ tag: 'blue' })).toEqual(expected(({ tags }) => tags.includes('blue')));
    const authorId = person(0).id;
    expect(await ids({ authorId })).toEqual(expected(({ author }) => author?.id === authorId));
    expect(await ids({ authorId, tag: 'blue', board: boards[0]?.slug })).toEqual(
      expected((card) => card.author?.id === authorId && card.tags.includes('blue')),
    );
    expect(await ids({ board: 'no-such-board' })).toEqual([]);
  });

  it('shows what I wrote and what I support, and marks what I support', async () => {
    const me = person(1);
    const { ideas, supportedIds } = await me.call.feed.list({ limit: 100 });
    const supported: string[] = [];
    for (const { id } of ideas) {
      if ((await me.call.ideas.get({ ideaId: id })).mine.isSupporting) supported.push(id);
    }
    expect(supported.length).toBeGreaterThan(4);
    expect([...supportedIds].sort()).toEqual([...supported].sort());
    const list = async (show: 'mine' | 'supported', as = me as typeof server.guest) =>
      (await readAll({ show, limit: 3 }, as)).map(({ id }) => id);
    expect(await list('supported')).toEqual(
      ideas.map(({ id }) => id).filter((id) => supported.includes(id)),
    );
    const mine = ideas.filter(({ author }) => author?.id === me.id).map(({ id }) => id);
    expect(await list('mine')).toEqual(mine);
    expect(await list('mine', server.guest)).toEqual([]);
    expect(await list('supported', server.guest)).toEqual([]);
    expect((await server.guest.call.feed.list({ limit: 100 })).supportedIds).toEqual([]);
  });

  it('finds by words, with mistakes, paged, filtered', async () => {
    const found = await readAll({ q: 'numbr fans', limit: 3 });
    expect(new Set(found.map(({ id }) => id)).size).toBe(20);
    const blue = await readAll({ q: 'number', tag: 'blue', board: boards[0]?.slug, limit: 3 });
    expect(blue).toHaveLength(5);
    expect(await readAll({ q: 'imported', limit: 3 })).toHaveLength(4);
    const me = person(1);
    const supported = await readAll({ q: 'number', show: 'supported', limit: 3 }, me);
    expect(supported.length).toBe((await readAll({ show: 'supported', limit: 3 }, me)).length);
    expect(await readAll({ q: 'giraffe', limit: 3 })).toEqual([]);
    expect(await readAll({ q: '  ', limit: 100 })).toHaveLength(24);
  });

  it('refuses a cursor it did not give, and one of another sort', async () => {
    const { next } = await server.guest.call.feed.list({ sort: 'hot', limit: 3 });
    const forged = Buffer.from(
      JSON.stringify({ sort: 'new', values: [{ $gt: '' }], id: makeId() }),
    ).toString('base64url');
    const beyond = Buffer.from(
      JSON.stringify({ sort: 'new', values: [1e300], id: makeId() }),
    ).toString('base64url');
    for (const cursor of [next as string, 'nonsense', forged, beyond]) {
      await expect(server.guest.call.feed.list({ sort: 'new', cursor })).rejects.toMatchObject({
        code: 'invalid_input',
        data: { fields: [{ field: 'cursor', rule: 'wrong_format' }] },
      });
    }
  });

  it('counts tags by board, most used first', async () => {
    expect(await server.guest.call.feed.tags({})).toEqual([
      { tag: 'steam', ideas: 20 },
      { tag: 'blue', ideas: 5 },
    ]);
    expect(await server.guest.call.feed.tags({ board: 'robot-kits' })).toEqual([
      { tag: 'steam', ideas: 10 },
    ]);
    expect(await server.guest.call.feed.tags({ board: 'no-such-board' })).toEqual([]);
  });
});
