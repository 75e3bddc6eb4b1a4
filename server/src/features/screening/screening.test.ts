import { ORPCError } from '@orpc/client';
import { makeId } from '@roundhouse/shared/primitives';
import type { ScreeningSettings } from '@roundhouse/shared/screening';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClock } from '../../../../test/support/aClock.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { aPicture } from '../../../../test/support/files.ts';
import { onIdea } from '../../../../test/support/onIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

const clock = aClock('2026-03-01T09:00:00Z');
let server: TestServer;
let owner: Person;
let moderator: Person;
beforeAll(async () => {
  server = await startServer({ clock });
  owner = await server.signUp({ role: 'owner' });
  moderator = await server.signUp({ role: 'moderator' });
});
afterAll(() => server?.close());

async function set(change: Partial<ScreeningSettings>) {
  const { rev } = await owner.call.screening.settings();
  return owner.call.screening.saveSettings({ firstPosts: 0, filters: [], ...change, rev });
}
beforeEach(() => set({}));

const newcomer = () => server.signUp({ trust: 'newcomer' });
const idea = (change: Partial<Parameters<typeof anIdea>[0]> = {}) =>
  anIdea({ boardId: server.board.id, ...change });

/** The refusal a promise meets. */
async function refusalOf(asked: Promise<unknown>): Promise<ORPCError<string, never>> {
  const error = await asked.then(
    () => null,
    (thrown) => thrown,
  );
  if (error instanceof ORPCError) return error as ORPCError<string, never>;
  throw new Error(`Not refused: ${error}`);
}
const heldOf = async (asked: Promise<unknown>) => {
  const { code, data } = await refusalOf(asked);
  expect(code).toBe('post_held');
  return data as { holdId: string; reasons: { rule: string; found: string[] }[] };
};

describe('a first post', () => {
  it('waits, unseen by anybody else, and is posted in its author’s name once approved', async () => {
    await set({ firstPosts: 1 });
    const author = await newcomer();
    const { id: pictureId } = await author.call.pictures.upload({ file: await aPicture() });
    const post = idea({ title: 'A tram for the harbour', pictures: [{ id: pictureId, alt: '' }] });
    const { holdId, reasons } = await heldOf(author.call.ideas.post(post));
    expect(reasons.map(({ rule }) => rule)).toEqual(['first_post']);
    expect((await heldOf(author.call.ideas.post(post))).holdId).toBe(holdId);
    expect((await refusalOf(server.guest.call.ideas.get({ ideaId: post.id }))).code).toBe(
      'not_found',
    );
    const { items } = await moderator.call.queue.list({});
    const item = items.find(({ subject }) => subject.id === holdId);
    expect(item).toMatchObject({ kind: 'first_post', shown: { title: post.title } });

    clock.advance({ days: 8 });
    await server.parts.jobs.runDue();
    const held = await moderator.call.screening.get({ holdId });
    expect(held.pictures.map(({ id }) => id)).toEqual([pictureId]);
    await moderator.call.screening.approve({ holdId, rev: held.rev });
    const { idea: posted } = await server.guest.call.ideas.get({ ideaId: post.id });
    expect(posted).toMatchObject({ title: post.title, author: { id: author.id } });
    expect(posted.pictures.map(({ id }) => id)).toEqual([pictureId]);
    await server.parts.jobs.runDue();
    const { notices } = await author.call.notices.list({});
    expect(notices[0]).toMatchObject({ kind: 'moderation', detail: 'hold_approved' });
    expect((await moderator.call.queue.list({})).items).toEqual([]);
    const { holds } = await author.call.screening.mine({});
    expect(holds[0]).toMatchObject({ id: holdId, state: 'approved' });
    // The second one is no first post any more.
    const comment = { topic: onIdea(post.id), id: makeId(), parentId: null, body: 'And a stop.' };
    await author.call.comments.post({ ...comment, language: 'en' });
  });

  it('is rejected by a published rule, which its author reads', async () => {
    await set({ firstPosts: 1 });
    const author = await newcomer();
    const { holdId } = await heldOf(author.call.ideas.post(idea()));
    const { rev } = await moderator.call.screening.get({ holdId });
    const why = { rule: 'advert', reason: 'It advertises a shop.', language: 'en' } as const;
    await moderator.call.screening.reject({ holdId, rev, ...why });
    const { holds } = await author.call.screening.mine({});
    expect(holds[0]).toMatchObject({ state: 'rejected', rejection: why });
    const again = moderator.call.screening.approve({ holdId, rev: rev + 1 });
    expect((await refusalOf(again)).code).toBe('hold_decided');
  });

  it('may be reworded while it waits, which whoever reads it is told, and taken back', async () => {
    await set({ firstPosts: 1 });
    const author = await newcomer();
    const { holdId } = await heldOf(author.call.ideas.post(idea()));
    const { rev } = await moderator.call.screening.get({ holdId });
    const words = { title: 'Bring back the day express', body: 'In green.' };
    const before = (await moderator.call.queue.list({})).items[0];
    await author.call.screening.revise({ holdId, ...words });
    const after = (await moderator.call.queue.list({})).items[0];
    expect(after?.rev).toBeGreaterThan(before?.rev ?? 0);
    expect(after?.shown).toMatchObject({ title: words.title });
    expect(after?.shown?.facts).toContainEqual({ kind: 'rev', value: rev + 1 });
    const refused = await refusalOf(moderator.call.screening.approve({ holdId, rev }));
    expect(refused.code).toBe('hold_changed');
    await author.call.screening.withdraw({ holdId });
    expect((await moderator.call.queue.list({})).items).toEqual([]);
    const other = await newcomer();
    expect((await refusalOf(other.call.screening.withdraw({ holdId }))).code).toBe('not_found');
  });

  it('goes on waiting where posting it is refused', async () => {
    await set({ firstPosts: 1 });
    const author = await newcomer();
    const board = await owner.call.boards.create({ name: 'Trams' });
    const { holdId } = await heldOf(author.call.ideas.post(idea({ boardId: board.id })));
    await owner.call.boards.edit({ id: board.id, isClosed: true });
    const { rev } = await moderator.call.screening.get({ holdId });
    const refused = await refusalOf(moderator.call.screening.approve({ holdId, rev }));
    expect(refused.code).toBe('board_closed');
    expect((await moderator.call.screening.get({ holdId })).state).toBe('waiting');
    await author.call.screening.withdraw({ holdId });
  });
});

it('held for something else when it is sent again, waits once, and leaves the queue when decided', async () => {
  await set({ firstPosts: 1 });
  const author = await newcomer();
  const post = idea({ body: 'It is short.' });
  const { holdId } = await heldOf(author.call.ideas.post(post));
  const body = 'See https://one.example and https://two.example';
  await heldOf(author.call.ideas.post({ ...post, body }));
  const waiting = async () =>
    (await moderator.call.queue.list({})).items.filter(({ subject }) => subject.id === holdId);
  expect((await waiting()).map(({ kind }) => kind)).toEqual(['spam']);
  const { rev } = await moderator.call.screening.get({ holdId });
  await moderator.call.screening.approve({ holdId, rev });
  expect(await waiting()).toEqual([]);
});

describe('filters', () => {
  const filters = [
    { kind: 'word', pattern: 'casin*', language: 'any', act: 'hold' },
    { kind: 'link', pattern: 'spam.example', language: 'any', act: 'refuse' },
  ] satisfies ScreeningSettings['filters'];

  it('refuse words that come in by rewording what waits', async () => {
    await set({ filters });
    const author = await server.signUp();
    const { holdId } = await heldOf(author.call.ideas.post(idea({ body: 'A casino car.' })));
    const words = { title: 'A casino car', body: 'Read https://spam.example first.' };
    const refused = await refusalOf(author.call.screening.revise({ holdId, ...words }));
    expect(refused).toMatchObject({ code: 'words_refused', data: { found: ['spam.example'] } });
    await author.call.screening.withdraw({ holdId });
  });

  it('hold an edit while the old words stand, whoever wrote it', async () => {
    await set({ filters });
    const author = await server.signUp();
    const { id: ideaId } = await author.call.ideas.post(idea());
    const topic = { topic: onIdea(ideaId), id: makeId(), parentId: null };
    const { id: commentId } = await author.call.comments.post({
      ...topic,
      body: 'A dining car.',
      language: 'en',
    });
    const edit = { commentId, body: 'A C4SÍNO car.' };
    const { holdId, reasons } = await heldOf(author.call.comments.edit(edit));
    expect(reasons).toEqual([{ rule: 'filter', found: ['C4SÍNO'] }]);
    const read = () => server.guest.call.comments.list({ topic: onIdea(ideaId) });
    expect((await read()).comments[0]?.body).toBe('A dining car.');
    const { rev, before } = await moderator.call.screening.get({ holdId });
    expect(before?.body).toBe('A dining car.');
    await moderator.call.screening.approve({ holdId, rev });
    expect((await read()).comments[0]?.body).toBe('A C4SÍNO car.');
  });

  it('refuse with the words that did it, and leave those with a role alone', async () => {
    await set({ filters });
    const author = await server.signUp();
    const body = 'See https://shop.spam.example/offers now.';
    const refused = await refusalOf(author.call.ideas.post(idea({ body })));
    expect(refused).toMatchObject({ code: 'words_refused' });
    expect(refused.data).toMatchObject({ found: ['shop.spam.example/offers'] });
    await owner.call.ideas.post(idea({ body }));
  });

  it('of two owners who save at once, the later is told', async () => {
    const { rev } = await owner.call.screening.settings();
    const save = () => owner.call.screening.saveSettings({ firstPosts: 2, filters, rev });
    await save();
    expect((await refusalOf(save())).code).toBe('filters_changed');
  });
});

describe('spam', () => {
  it('is the same long text from a second account, and not a short one', async () => {
    const text = (word: string) =>
      `Please build the ${word} tram with low floors, wide doors and room for bicycles, as in Basel.`;
    const [first, second, third] = [await newcomer(), await newcomer(), await newcomer()];
    await first.call.ideas.post(idea({ title: 'A harbour tram', body: text('harbour') }));
    const copied = idea({ title: 'Our harbour tram', body: text('harbour') });
    const { reasons } = await heldOf(second.call.ideas.post(copied));
    expect(reasons.map(({ rule }) => rule)).toEqual(['repeated']);
    await third.call.ideas.post(idea({ title: 'Yes please', body: 'I agree.' }));
  });

  it('is typed faster than anybody types, which a program that says nothing is not accused of', async () => {
    const body = 'What a beautiful engine, it should come back in the old green with brass rails!';
    const fast = await newcomer();
    const words = { title: 'A beautiful engine', body };
    const { reasons } = await heldOf(fast.call.ideas.post({ ...idea(words), typedMs: 900 }));
    expect(reasons.map(({ rule }) => rule)).toEqual(['too_fast']);
    await (await newcomer()).call.ideas.post({
      ...idea({
        title: 'A fine idea',
        body: 'Another engine that ran past our house each morning, until one day it did not. Could it?',
      }),
      typedMs: null,
    });
  });
});
