import type { StoredEvent } from '@roundhouse/shared/events';
import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aClock } from '../../../../test/support/aClock.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { aRestriction } from '../../../../test/support/aSanction.ts';
import { aPicture } from '../../../../test/support/files.ts';
import { onIdea } from '../../../../test/support/onIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

const clock = aClock('2026-03-02T09:00:00Z');
const why = { reason: 'It looks like an advertisement.', language: 'en' } as const;
let server: TestServer;
let owner: Person;
let moderator: Person;
let other: Person;
beforeAll(async () => {
  server = await startServer({ clock });
  owner = await server.signUp({ name: 'Olga', role: 'owner' });
  moderator = await server.signUp({ name: 'Mona', role: 'moderator' });
  other = await server.signUp({ name: 'Otto', role: 'moderator' });
  const filters = [
    { kind: 'word' as const, pattern: 'casin*', language: 'any' as const, act: 'hold' as const },
  ];
  await owner.call.screening.saveSettings({ firstPosts: 0, filters, rev: 0 });
});
afterAll(() => server?.close());

/** Has a post held, and a moderator reject it; answers the hold's identifier. */
async function rejected(post: Promise<unknown>): Promise<string> {
  const { data } = (await post.catch((error) => error)) as { data: { holdId: string } };
  const { holdId } = data;
  const { rev } = await moderator.call.screening.get({ holdId });
  await moderator.call.screening.reject({ holdId, rev, rule: 'advert', ...why });
  return holdId;
}

async function appeal(fan: Person, kind: 'hold' | 'support', id: string): Promise<string> {
  const text = 'It is a building of our town, and I did it alone.';
  const appealed = { id: makeId(), about: { kind, id }, text, language: 'en' } as const;
  return (await fan.call.appeals.post(appealed)).id;
}
const decide = (by: Person, appealId: string, isGranted = true) =>
  by.call.appeals.decide({ appealId, isGranted, reason: 'Rightly said.', language: 'en' });
const detailsTold = async (fan: Person) => {
  await server.parts.jobs.runDue();
  return (await fan.call.notices.list({})).notices.map(({ detail }) => detail);
};

it('posts a rejected idea with its pictures in its author’s name, weeks later, once another moderator grants', async () => {
  const fan = await server.signUp({ name: 'Fay' });
  const { id: pictureId } = await fan.call.pictures.upload({ file: await aPicture() });
  const pictures = [{ id: pictureId, alt: '' }];
  const post = anIdea({ boardId: server.board.id, title: 'The old casino in H0', pictures });
  const holdId = await rejected(fan.call.ideas.post(post));
  const about = { kind: 'hold' as const, id: holdId };
  const standing = await fan.call.appeals.standing();
  expect(standing.appealable).toEqual([about]);
  expect(standing.acts).toMatchObject([
    { about, title: { en: post.title }, rule: 'advert', by: { name: 'Mona' } },
  ]);
  const stranger = appeal(await server.signUp(), 'hold', holdId);
  await expect(stranger).rejects.toMatchObject({ code: 'not_found' });

  const appealId = await appeal(fan, 'hold', holdId);
  clock.advance({ days: 8 });
  await server.parts.jobs.runDue();
  await expect(decide(moderator, appealId)).rejects.toMatchObject({ code: 'own_act' });
  await decide(other, appealId);
  const { idea } = await server.guest.call.ideas.get({ ideaId: post.id });
  expect(idea).toMatchObject({ title: post.title, author: { id: fan.id }, tally: { supports: 1 } });
  expect(idea.pictures.map(({ id }) => id)).toEqual([pictureId]);
  const { holds } = await fan.call.screening.mine({});
  expect(holds).toMatchObject([{ id: holdId, state: 'approved', rejection: null }]);
  expect((await fan.call.appeals.standing()).acts).toEqual([]);
  expect(await detailsTold(fan)).toEqual(['appeal_granted', 'hold_rejected']);
});

it('posts other kinds of held words too, and leaves all as it was where they cannot be posted', async () => {
  const fan = await server.signUp();
  const board = await owner.call.boards.create({ name: 'Trams' });
  const idea = anIdea({ boardId: board.id });
  await fan.call.ideas.post(idea);
  const comment = { topic: onIdea(idea.id), id: makeId(), parentId: null, language: 'en' } as const;
  const { id: _, parentId: __, ...words } = idea;
  const edit = { ...words, ideaId: idea.id, version: 1, body: 'With the casino behind.' };
  const holds = [
    await rejected(fan.call.comments.post({ ...comment, body: 'And the casino tram.' })),
    await rejected(fan.call.ideas.edit(edit)),
  ];
  const late = await rejected(
    fan.call.ideas.post(anIdea({ boardId: board.id, title: 'One more casino' })),
  );
  for (const holdId of holds) await decide(other, await appeal(fan, 'hold', holdId));
  const talk = await server.guest.call.comments.list({ topic: comment.topic });
  expect(talk.comments).toMatchObject([{ body: 'And the casino tram.', author: { id: fan.id } }]);
  const { idea: edited } = await server.guest.call.ideas.get({ ideaId: idea.id });
  expect(edited).toMatchObject({ body: edit.body, version: 2 });

  const appealId = await appeal(fan, 'hold', late);
  const ban = await moderator.call.sanctions.give(aRestriction(fan.id, 'ban'));
  await expect(decide(other, appealId)).rejects.toMatchObject({ code: 'author_restricted' });
  await moderator.call.sanctions.lift({ sanctionId: ban.id, ...why });
  await owner.call.boards.edit({ id: board.id, isClosed: true });
  await expect(decide(other, appealId)).rejects.toMatchObject({ code: 'board_closed' });
  expect(await other.call.appeals.get({ appealId })).toMatchObject({
    decision: null,
    act: { about: { kind: 'hold', id: late } },
  });
  await decide(other, appealId, false);
  const { holds: mine } = await fan.call.screening.mine({});
  expect(mine.find(({ id }) => id === late)).toMatchObject({ state: 'rejected' });
});

it('counts that one support again, pledge and all, and lets a later setting aside be appealed anew', async () => {
  const author = await server.signUp();
  const [fan, another] = [await server.signUp({ name: 'Finn' }), await server.signUp()];
  const { id: ideaId } = await author.call.ideas.post(anIdea({ boardId: server.board.id }));
  await fan.call.supports.give({ ideaId });
  await fan.call.supports.pledge({ ideaId, pledge: { units: 3, price: 900, reason: '' } });
  await another.call.supports.give({ ideaId });
  const read = async () => (await author.call.ideas.get({ ideaId })).idea;
  const before = (await read()).tally;
  const selection = { kind: 'people' as const, personIds: [fan.id, another.id] };
  const setAside = () =>
    moderator.call.integrity.setAside({ id: makeId(), ideaId, selection, ...why });
  await setAside();
  expect((await read()).tally).toMatchObject({ supports: 1, setAside: 2, pledgedUnits: 0 });
  const about = { kind: 'support' as const, id: ideaId };
  expect((await fan.call.appeals.standing()).acts).toMatchObject([
    { about, reason: why.reason, by: { name: 'Mona' }, path: `/ideas/${ideaId}` },
  ]);

  const appealId = await appeal(fan, 'support', ideaId);
  await expect(decide(moderator, appealId)).rejects.toMatchObject({ code: 'own_act' });
  clock.advance({ minutes: 1 });
  const told: StoredEvent[] = [];
  const stop = server.parts.broadcaster.onTold((event) => told.push(event));
  await decide(other, appealId);
  stop();
  const { tally, pledges } = await read();
  const mine = expect.objectContaining({ setAside: null, rev: tally.rev });
  expect(told).toEqual(
    expect.arrayContaining([
      { name: 'support.changed', payload: { personId: fan.id, ideaId, mine } },
      { name: 'idea.tallied', payload: { ideaId, tally } },
      { name: 'idea.pledged', payload: { ideaId, pledges } },
    ]),
  );
  expect(tally).toMatchObject({ supports: 2, setAside: 1, pledgedUnits: 3 });
  expect(tally.rev).toBeGreaterThan(before.rev);
  expect(pledges.units).toBe(3);
  const [act] = await author.call.integrity.acts({ ideaId });
  expect(act).toMatchObject({
    kind: 'counted_again',
    supports: 1,
    reason: 'An appeal was granted.',
    by: { name: 'Otto' },
  });
  expect(await detailsTold(fan)).toEqual(['appeal_granted', 'support_set_aside']);
  expect((await another.call.appeals.standing()).appealable).toEqual([about]);

  clock.advance({ minutes: 1 });
  await setAside();
  await appeal(fan, 'support', ideaId);
});
