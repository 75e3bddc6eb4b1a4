import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClock } from '../../../../test/support/aClock.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';
import type { NewEntry } from './index.ts';

const clock = aClock('2026-03-01T09:00:00.000Z');
let server: TestServer;
let author: Person;
let rep: Person;

beforeAll(async () => {
  server = await startServer({ clock });
  author = await server.signUp({ name: 'Ada' });
  rep = await server.signUp({ name: 'Rosa', role: 'rep' });
});
afterAll(() => server?.close());

const post = async () => (await author.call.ideas.post(anIdea({ boardId: server.board.id }))).id;
const listed = (ideaId: string) => server.guest.call.timeline.list({ ideaId });

function add(...entries: NewEntry[]) {
  const { storage, timeline } = server.parts;
  return storage.transaction((session) => timeline.addAll(entries, session));
}

describe('the timeline of an idea', () => {
  it('begins with its posting, and shows each step to everyone in order', async () => {
    const ideaId = await post();
    const due = '2026-03-15T09:00:00.000Z';
    clock.advance({ days: 1 });
    await add({ ideaId, at: clock(), byId: null, kind: 'promise_started', dueAt: due });
    clock.advance({ days: 2 });
    const told = await add(
      { ideaId, at: clock(), byId: rep.id, kind: 'responded', responseId: makeId() },
      { ideaId, at: clock(), byId: rep.id, kind: 'stepped', from: 'open', to: 'heard' },
      { ideaId, at: clock(), byId: null, kind: 'promise_kept', isOnTime: true },
    );
    const entries = await listed(ideaId);
    expect(entries.map(({ kind, at, by }) => [kind, at.slice(0, 10), by?.name])).toEqual([
      ['posted', '2026-03-01', 'Ada'],
      ['promise_started', '2026-03-02', undefined],
      ['responded', '2026-03-04', 'Rosa'],
      ['stepped', '2026-03-04', 'Rosa'],
      ['promise_kept', '2026-03-04', undefined],
    ]);
    expect(told.map(({ payload }) => payload)).toEqual(entries.slice(2));
    expect(await listed(await post())).toHaveLength(1);
  });

  it('names a sponsor as they are called now', async () => {
    const ideaId = await post();
    const sponsor = await server.signUp({ name: 'S. Old', role: 'rep' });
    await add(
      { ideaId, at: clock(), byId: null, kind: 'promise_late', sponsorId: sponsor.id },
      { ideaId, at: clock(), byId: null, kind: 'promise_escalated', period: 2, sponsorId: null },
    );
    await sponsor.call.people.changeProfile({ name: 'S. New' });
    expect((await listed(ideaId)).slice(1)).toMatchObject([
      { kind: 'promise_late', sponsor: { id: sponsor.id, name: 'S. New', role: 'rep' } },
      { kind: 'promise_escalated', period: 2, sponsor: null },
    ]);
  });

  it('keeps nothing of a transaction that failed', async () => {
    const ideaId = await post();
    const { storage, timeline } = server.parts;
    const failing = storage.transaction(async (session) => {
      await timeline.add({ ideaId, at: clock(), byId: null, kind: 'archived' }, session);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await listed(ideaId)).toHaveLength(1);
  });

  it('is not there for an idea that is not', async () => {
    await expect(listed(makeId())).rejects.toMatchObject({ code: 'not_found' });
  });
});
