import type { StoredEvent } from '@roundhouse/shared/events';
import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { aPicture } from '../../../../test/support/files.ts';
import { onIdea } from '../../../../test/support/onIdea.ts';
import { startServer, type TestServer } from '../../../../test/support/startServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.close());

it('finds people by the start of any word of their name, whatever its case and accents', async () => {
  const fan = await server.signUp({ name: 'Zoë Ångström' });
  for (const q of ['zoe', 'ZOË', 'angs', 'zoe a']) {
    const found = await fan.call.people.search({ q });
    expect(found.map(({ id }) => id)).toEqual([fan.id]);
  }
  expect(await fan.call.people.search({ q: 'gström' })).toEqual([]);
  expect(await fan.call.people.search({ q: '' })).toEqual([]);
  expect(await fan.call.people.search({ q: '.*' })).toEqual([]);
});

it('tells everybody of a new name', async () => {
  const fan = await server.signUp({ name: 'Bea' });
  const told: StoredEvent[] = [];
  const stop = server.parts.broadcaster.onTold((event) => told.push(event));
  const viewer = await fan.call.people.changeProfile({
    name: '  Bea   Baker ',
    skills: ['Soldering'],
    locale: 'fr',
  });
  stop();
  expect(viewer).toMatchObject({ name: 'Bea Baker', skills: ['Soldering'], locale: 'fr' });
  expect(told).toEqual([
    {
      name: 'person.changed',
      payload: { id: fan.id, name: 'Bea Baker', avatarUrl: null, role: 'fan' },
    },
  ]);
});

it('keeps a last owner, even when two step down at once', async () => {
  const owner = await server.signUp({ role: 'owner' });
  await expect(owner.call.people.assignRole({ id: owner.id, role: 'fan' })).rejects.toMatchObject({
    code: 'last_owner',
  });
  const other = await server.signUp({ role: 'owner' });
  await Promise.allSettled([
    owner.call.people.assignRole({ id: owner.id, role: 'fan' }),
    other.call.people.assignRole({ id: other.id, role: 'fan' }),
  ]);
  const owners = await server.parts.people.list({ role: 'owner', limit: 9 });
  expect(owners).toHaveLength(1);
});

it('serves a picture of the person, and deletes the one before', async () => {
  const fan = await server.signUp();
  const first = await fan.call.people.setAvatar({ file: await aPicture() });
  const served = await server.guest.fetch(first.avatarUrl ?? '');
  expect([served.status, served.headers.get('content-type')]).toEqual([200, 'image/webp']);
  const second = await fan.call.people.setAvatar({ file: await aPicture() });
  expect(second.avatarUrl).not.toBe(first.avatarUrl);
  expect((await server.guest.fetch(first.avatarUrl ?? '')).status).toBe(404);
  expect((await fan.call.people.removeAvatar()).avatarUrl).toBeNull();
});

it('pages through everybody without repeating or leaving out', async () => {
  const owner = await server.signUp({ role: 'owner' });
  await Promise.all(Array.from({ length: 60 }, () => server.signUp()));
  const seen: string[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await owner.call.people.list(cursor ? { cursor } : {});
    seen.push(...page.people.map(({ id }) => id));
    cursor = page.next;
  } while (cursor);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBe(await server.parts.people.model.countDocuments());
});

it('shows a person’s page with what they have done', async () => {
  const fan = await server.signUp({ name: 'Finn' });
  const { id: ideaId } = await fan.call.ideas.post(anIdea({ boardId: server.board.id }));
  const comment = { topic: onIdea(ideaId), id: makeId(), parentId: null, body: 'First!' };
  await fan.call.comments.post({ ...comment, language: 'en' });
  expect(await server.guest.call.people.get({ id: fan.id })).toMatchObject({
    name: 'Finn',
    counts: { ideas: 1, supports: 1, comments: 1 },
  });
  expect(await server.guest.call.people.get({ id: fan.id })).not.toHaveProperty('email');
});
