import { deskRoom, ideaRoom, personRoom, updateRoom } from '@roundhouse/shared/events';
import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aRep } from '../support/aRep.ts';
import { onIdea } from '../support/onIdea.ts';
import type { Person } from '../support/startServer.ts';
import { type LiveBoard, sleep, startLiveBoard } from './aBoard.ts';

/** Presence and typing are told within this time, in ms. */
const SOON_MS = 700;

let live: LiveBoard;
let author: Person;

beforeAll(async () => {
  live = await startLiveBoard();
  author = await live.signUp({ name: 'Ada' });
});
afterAll(() => live?.close());

const count = (room: string, people: number) => (told: { room: string; people: number }) =>
  told.room === room && told.people === people;

describe('R7: joining a room', () => {
  it('is allowed to guests, for the feed and for an idea that is there', async () => {
    const { id } = await live.post(author);
    const guest = await live.watch(null);
    expect(await guest.join('feed')).toMatchObject({ isOk: true });
    expect(await guest.join(ideaRoom(id))).toMatchObject({ isOk: true });
  });

  it('is refused for what is no room', async () => {
    const guest = await live.watch(null);
    const names = [
      '',
      'idea:',
      'idea:x',
      'update:x',
      'desk:x',
      `person:${makeId()}`,
      'everyone',
      null,
      7,
      {},
      { $gt: '' },
      ['feed'],
    ];
    for (const name of names) {
      expect(await guest.join(name)).toEqual({ isOk: false, error: 'invalid_input' });
    }
  });

  it('is refused for an idea or an update that is not there', async () => {
    const guest = await live.watch(null);
    const { id } = await live.post(author);
    for (const missing of [ideaRoom(makeId()), updateRoom(makeId()), updateRoom(id)]) {
      expect(await guest.join(missing)).toEqual({ isOk: false, error: 'not_found' });
    }
  });

  it('is allowed for a case file to those who may read its notes, as long as they may', async () => {
    const [rep, owner] = [await aRep(live), await live.signUp({ role: 'owner' })];
    const { id: ideaId } = await live.post(author);
    const room = deskRoom(ideaId);
    for (const person of [null, author, await live.signUp({ role: 'moderator' })]) {
      const other = await live.watch(person);
      expect(await other.join(room)).toEqual({ isOk: false, error: 'not_allowed' });
    }
    const socket = await live.watch(rep, [room, 'feed']);
    expect(await socket.join(deskRoom(makeId()))).toEqual({ isOk: false, error: 'not_found' });
    const note = (body: string) => owner.call.responses.postNote({ ideaId, id: makeId(), body });
    await note('For colleagues.');
    await socket.heard('note.posted');

    await owner.call.people.assignRole({ id: rep.id, role: 'fan' });
    await socket.heard('person.changed');
    await sleep(SOON_MS);
    await note('For those who are left.');
    await live.comment(author, ideaId);
    await socket.heard('idea.tallied');
    const notes = socket.stored().filter(({ name }) => name === 'note.posted');
    expect(notes).toHaveLength(1);
    expect(await socket.join(room)).toEqual({ isOk: false, error: 'not_allowed' });
  });

  it('R5: is refused beyond twenty rooms, and works again after leaving one', async () => {
    const guest = await live.watch(null, ['feed']);
    const ideas = await Promise.all(Array.from({ length: 20 }, () => live.post(author)));
    const rooms = ideas.map(({ id }) => ideaRoom(id));
    for (const room of rooms.slice(0, 19)) await guest.join(room);
    const last = rooms.at(-1);
    expect(await guest.join(last)).toEqual({ isOk: false, error: 'too_many_requests' });
    guest.socket.emit('room.leave', 'feed');
    expect(await guest.join(last)).toMatchObject({ isOk: true });
  });
});

describe('R8: rooms of the server’s own', () => {
  it('cannot be joined on request', async () => {
    const guest = await live.watch(null);
    const session = await live.parts.sessions.find({ cookie: author.cookie });
    for (const room of [personRoom(author.id), `session:${session?.sessionId}`, author.id]) {
      expect(await guest.join(room)).toEqual({ isOk: false, error: 'invalid_input' });
    }
    const { id: ideaId } = await live.post(author);
    await author.call.supports.undo({ ideaId });
    await sleep(150);
    expect(guest.told('support.changed')).toEqual([]);
  });

  it('are not left on request', async () => {
    const mine = await live.watch(author);
    mine.socket.emit('room.leave', personRoom(author.id));
    const { id: ideaId } = await live.post(author);
    await author.call.supports.undo({ ideaId });
    await mine.heard('support.changed');
  });
});

describe('R10: a stored event', () => {
  it('reaches a connection that is in several of its rooms once', async () => {
    const { id } = await live.post(author);
    const fan = await live.signUp();
    const both = await live.watch(null, ['feed', ideaRoom(id)]);
    const one = await live.watch(null, [ideaRoom(id)]);
    await fan.call.supports.give({ ideaId: id });
    await one.heard('idea.tallied');
    await sleep(250);
    expect(both.told('idea.tallied')).toHaveLength(1);
    expect(one.told('idea.tallied')).toHaveLength(1);
  });

  it('does not reach a connection that has left', async () => {
    const { id } = await live.post(author);
    const gone = await live.watch(null, [ideaRoom(id)]);
    const here = await live.watch(null, [ideaRoom(id)]);
    gone.socket.emit('room.leave', ideaRoom(id));
    await gone.join('feed');
    await live.comment(author, id);
    await here.heard('comment.posted');
    await sleep(100);
    expect(gone.told('comment.posted')).toEqual([]);
  });
});

describe('R16: presence', () => {
  it('counts a person with three tabs once, and each guest', async () => {
    const room = ideaRoom((await live.post(author)).id);
    const fan = await live.signUp();
    const tabs = [];
    for (let i = 0; i < 3; i++) tabs.push(await live.watch(fan, [room]));
    const guest = await live.watch(null);
    expect(await guest.join(room)).toEqual({ isOk: true, people: 2 });
    await live.watch(null, [room]);
    await guest.heard('presence.counted', count(room, 3));

    tabs[0]?.close();
    await sleep(SOON_MS);
    expect(guest.told('presence.counted').at(-1)).toEqual({ room, people: 3 });
    tabs[1]?.close();
    tabs[2]?.close();
    await guest.heard('presence.counted', count(room, 2));
  });

  it('is told at most twice a second, and the last for sure', async () => {
    const room = ideaRoom((await live.post(author)).id);
    const watcher = await live.watch(null, [room]);
    const startedAt = performance.now();
    const others = [];
    for (let i = 0; i < 20; i++) others.push(await live.watch(null, [room]));
    await watcher.heard('presence.counted', count(room, 21));
    const seconds = (performance.now() - startedAt) / 1000;
    expect(watcher.told('presence.counted').length).toBeLessThanOrEqual(2 * seconds + 1);
    for (const other of others) other.close();
    await watcher.heard('presence.counted', count(room, 1));
  });
});

describe('R17: typing', () => {
  it('is told to the others in the room, and to none of one’s own connections', async () => {
    const { id } = await live.post(author);
    const fan = await live.signUp({ name: 'Bo' });
    const typing = await live.watch(fan, [ideaRoom(id)]);
    const ownTab = await live.watch(fan, [ideaRoom(id)]);
    const other = await live.watch(null, [ideaRoom(id)]);
    typing.socket.emit('typing.tell', onIdea(id));
    expect(await other.heard('typing.told')).toEqual({
      topic: onIdea(id),
      person: { id: fan.id, name: 'Bo', avatarUrl: null, role: 'fan' },
    });
    await sleep(100);
    expect(typing.told('typing.told')).toEqual([]);
    expect(ownTab.told('typing.told')).toEqual([]);
  });

  it('is told at most once in two seconds', async () => {
    const { id } = await live.post(author);
    const typing = await live.watch(await live.signUp(), [ideaRoom(id)]);
    const other = await live.watch(null, [ideaRoom(id)]);
    for (let i = 0; i < 10; i++) {
      typing.socket.emit('typing.tell', onIdea(id));
      await sleep(50);
    }
    await sleep(100);
    expect(other.told('typing.told')).toHaveLength(1);
  });

  it('is not told for guests, nor from outside the room', async () => {
    const { id } = await live.post(author);
    const guest = await live.watch(null, [ideaRoom(id)]);
    const outside = await live.watch(await live.signUp(), ['feed']);
    const other = await live.watch(null, [ideaRoom(id)]);
    guest.socket.emit('typing.tell', onIdea(id));
    outside.socket.emit('typing.tell', onIdea(id));
    for (const nonsense of [id, null, { $ne: null }, { kind: 'idea', id: { $gt: '' } }]) {
      outside.socket.emit('typing.tell', nonsense as never);
    }
    await sleep(200);
    expect(other.told('typing.told')).toEqual([]);
  });
});
