import type { StoredEvent } from '@roundhouse/shared/events';
import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { aRepProfile } from '../../../../test/support/aRepProfile.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

let server: TestServer;
let owner: Person;
beforeAll(async () => {
  server = await startServer();
  owner = await server.signUp({ name: 'Olga Owner', role: 'owner' });
});
afterAll(() => server?.close());

const profile = () => aRepProfile({ boardIds: [server.board.id] });

describe('keeping reps', () => {
  it('makes a member a rep at once: role, profile, and the session they have open', async () => {
    const fan = await server.signUp({ name: 'Rita Rail' });
    const told: StoredEvent[] = [];
    const stop = server.parts.broadcaster.onTold((event) => told.push(event));
    const rep = await owner.call.reps.save({ personId: fan.id, ...profile() });
    stop();
    expect(rep).toMatchObject({
      person: { id: fan.id, role: 'rep' },
      title: 'Product manager',
      answered: { responses: 0, kept: 0, late: 0, medianDays: null },
      latest: [],
    });
    expect(told.map(({ name }) => name)).toEqual(['person.changed', 'rep.changed']);
    expect((await fan.call.people.me())?.role).toBe('rep');
    await expect(fan.call.responses.desk({})).resolves.toBeDefined();
  });

  it('leaves an owner an owner', async () => {
    const rep = await owner.call.reps.save({ personId: owner.id, ...profile() });
    expect(rep.person.role).toBe('owner');
    await owner.call.reps.remove({ personId: owner.id });
    expect((await owner.call.people.me())?.role).toBe('owner');
  });

  it('refuses a board or a person that is not there', async () => {
    const fan = await server.signUp();
    const wrongBoard = { ...profile(), boardIds: [makeId()] };
    await expect(owner.call.reps.save({ personId: fan.id, ...wrongBoard })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(owner.call.reps.save({ personId: makeId(), ...profile() })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect((await fan.call.people.me())?.role).toBe('fan');
  });

  it('lists sponsors first, in their order, then by name; of one board those of it alone', async () => {
    const names = ['Zoe Zinc', 'Abel Ash', 'Sven Second', 'Fay First'];
    const people = await Promise.all(names.map((name) => server.signUp({ name })));
    const profiles = [
      profile(),
      aRepProfile(),
      { ...profile(), isSponsor: true, position: 2 },
      { ...profile(), isSponsor: true, position: 1 },
    ];
    for (const [at, { id }] of people.entries()) {
      await owner.call.reps.save({ personId: id, ...(profiles[at] ?? profile()) });
    }
    const shown = async (input: { board?: string }) =>
      (await server.guest.call.reps.list(input))
        .map(({ person }) => person.name)
        .filter((name) => names.includes(name));
    expect(await shown({})).toEqual(['Fay First', 'Sven Second', 'Abel Ash', 'Zoe Zinc']);
    expect(await shown({ board: server.board.slug })).toEqual([
      'Fay First',
      'Sven Second',
      'Zoe Zinc',
    ]);
    expect(await shown({ board: 'no-such-board' })).toEqual([]);
  });

  it('ends a mandate: a fan again, gone from the list, while what they wrote stays signed', async () => {
    const fan = await server.signUp({ name: 'Theo Timber' });
    const { id: ideaId } = await fan.call.ideas.post(anIdea({ boardId: server.board.id }));
    const rep = await server.signUp({ name: 'Uma Umber' });
    await owner.call.reps.save({ personId: rep.id, ...profile() });
    await rep.call.responses.post({
      targets: [{ id: makeId(), ideaId }],
      body: { en: 'We are looking at the tools for it.' },
      pictures: [],
      status: null,
      decision: null,
      thanks: null,
    });
    expect(await server.guest.call.reps.get({ personId: rep.id })).toMatchObject({
      answered: { responses: 1 },
      latest: [{ ideaId }],
    });
    await owner.call.reps.remove({ personId: rep.id });
    expect((await rep.call.people.me())?.role).toBe('fan');
    await expect(server.guest.call.reps.get({ personId: rep.id })).rejects.toMatchObject({
      code: 'not_found',
    });
    const { responses } = await server.guest.call.responses.list({ ideaId });
    expect(responses[0]?.rep).toMatchObject({
      person: { name: 'Uma Umber' },
      title: 'Product manager',
    });
    await expect(owner.call.reps.remove({ personId: fan.id })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('loses the profile with the role, by whatever way the role goes', async () => {
    const rep = await server.signUp();
    await owner.call.reps.save({ personId: rep.id, ...profile() });
    await owner.call.people.assignRole({ id: rep.id, role: 'moderator' });
    expect(await server.parts.reps.get(rep.id)).toBeNull();
    await owner.call.people.assignRole({ id: rep.id, role: 'rep' });
    expect(await server.parts.reps.get(rep.id)).toBeNull();
    await owner.call.reps.remove({ personId: rep.id });
    expect((await rep.call.people.me())?.role).toBe('fan');
  });

  it('counts promises they kept in time and late, and the median of their days', async () => {
    const rep = await server.signUp({ name: 'Mia Median' });
    await owner.call.reps.save({ personId: rep.id, ...profile() });
    const began = Date.now() - 20 * DAY_MS;
    for (const days of [2, 4, 9]) {
      const ideaId = makeId();
      const startedAt = new Date(began);
      const dueAt = new Date(began + 5 * DAY_MS);
      const state = days > 5 ? 'kept_late' : 'kept';
      await server.parts.storage.transaction(async (session) => {
        await server.parts.promises.insert(
          { id: ideaId, boardId: server.board.id },
          {
            ...{ state: 'running', startedAt, dueAt, days: 5, supports: 100, pauses: [] },
            ...{ escalations: [], answeredAt: null, nextAt: null, reminded: [], rev: 1 },
          },
          session,
        );
        const answeredAt = new Date(began + days * DAY_MS);
        const settled = { state, answeredAt, answeredById: rep.id } as const;
        await server.parts.promises.change(ideaId, settled, session);
      });
    }
    expect((await server.guest.call.reps.get({ personId: rep.id })).answered).toEqual({
      responses: 0,
      kept: 2,
      late: 1,
      medianDays: 4,
    });
  });
});

describe('a rep is a person', () => {
  it('refuses to make an office a rep, by either way', async () => {
    const office = await server.signUp({ name: 'The Support Team' });
    await expect(owner.call.reps.save({ personId: office.id, ...profile() })).rejects.toMatchObject(
      { code: 'name_impersonal' },
    );
    await expect(
      owner.call.people.assignRole({ id: office.id, role: 'rep' }),
    ).rejects.toMatchObject({ code: 'name_impersonal' });
    expect((await office.call.people.me())?.role).toBe('fan');
  });

  it('refuses a rep who wants to become one, where a fan may', async () => {
    const rep = await server.signUp({ name: 'Nora North', role: 'rep' });
    await expect(rep.call.people.changeProfile({ name: 'Admin' })).rejects.toMatchObject({
      code: 'name_impersonal',
    });
    await rep.call.people.changeProfile({ bio: 'I draw bogies.' });
    const fan = await server.signUp();
    await fan.call.people.changeProfile({ name: 'Admin' });
  });
});

const DAY_MS = 24 * 60 * 60 * 1000;
