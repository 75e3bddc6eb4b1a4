import { ideaRoom } from '@roundhouse/shared/events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onIdea } from '../support/onIdea.ts';
import type { Person } from '../support/startServer.ts';
import { type LiveBoard, sleep, startLiveBoard } from './aBoard.ts';
import { aSocket, type TestSocket } from './aSocket.ts';

const JSON_HEADERS = { 'content-type': 'application/json' };

let live: LiveBoard;

beforeAll(async () => {
  live = await startLiveBoard();
});
afterAll(() => live?.close());

const signOut = (person: Person, path = '/api/auth/sign-out') =>
  person.fetch(path, { method: 'POST', headers: JSON_HEADERS, body: '{}' });

/** Breaks the connection off as a lost network does. */
function breakOff({ socket }: TestSocket): void {
  socket.io.engine.close();
}

/** Lets a connection in the feed hear something, without which there is no place to recover from. */
async function hearOnce(socket: TestSocket): Promise<void> {
  await live.post(await live.signUp());
  await socket.heard('idea.posted');
}

const isClosed = ({ socket }: TestSocket) =>
  new Promise<string>((resolve) => socket.once('disconnect', resolve));

/** Whether a connection hears what is told to this person alone. */
async function hearsFor(person: Person, socket: TestSocket): Promise<boolean> {
  const author = await live.signUp();
  const { id: ideaId } = await live.post(author);
  await person.call.supports.give({ ideaId });
  await sleep(150);
  return socket
    .told('support.changed')
    .some((told) => (told as { ideaId: string }).ideaId === ideaId);
}

describe('R1: a page of another origin', () => {
  it.each(['websocket', 'polling'] as const)('cannot connect by %s', async (transport) => {
    const transports = [transport];
    const elsewhere = aSocket(live.url, { origin: 'https://evil.example', transports });
    await expect(elsewhere).rejects.toThrow();
    const ours = await aSocket(live.url, { transports });
    expect(ours.socket.connected).toBe(true);
    ours.close();
  });

  it('is told so, with a person’s cookie too', async () => {
    const { cookie } = await live.signUp();
    const answer = await fetch(`${live.url}/socket.io/?EIO=4&transport=polling`, {
      headers: { origin: 'https://evil.example', cookie },
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('R2: a connection is that of the session cookie it carries', () => {
  it('hears what is told to its person', async () => {
    const person = await live.signUp();
    expect(await hearsFor(person, await live.watch(person))).toBe(true);
  });

  it('is a guest’s without a cookie, and may join rooms', async () => {
    const guest = await live.watch(null);
    expect(await guest.join('feed')).toMatchObject({ isOk: true });
  });

  it('is a guest’s with a cookie that is not valid', async () => {
    const person = await live.signUp();
    const cookie = person.cookie.replace(/=./, '=x');
    const socket = await live.watch(null, ['feed'], { cookie });
    expect(await hearsFor(person, socket)).toBe(false);
  });
});

describe('R3: when a session ends, its connections', () => {
  it('are told and closed on sign-out, and those of other sessions are not', async () => {
    const person = await live.signUp();
    const other = await live.signUp();
    const [mine, theirs] = [await live.watch(person), await live.watch(other)];
    const closed = isClosed(mine);
    await signOut(person);
    await mine.heard('session.ended');
    expect(await closed).toBe('io server disconnect');
    expect(theirs.socket.connected).toBe(true);
    expect(theirs.told('session.ended')).toEqual([]);
  });

  it('are all closed on signing out everywhere', async () => {
    const person = await live.signUp();
    const sockets = [await live.watch(person), await live.watch(person)];
    const closed = sockets.map(isClosed);
    await signOut(person, '/api/auth/revoke-sessions');
    await Promise.all(sockets.map((socket) => socket.heard('session.ended')));
    await Promise.all(closed);
  });
});

describe('R4: a connection that broke off', () => {
  it('is recovered in its rooms, with what it missed', async () => {
    const person = await live.signUp();
    const author = await live.signUp();
    const { id } = await live.post(author);
    const socket = await live.watch(person, ['feed', ideaRoom(id)]);
    await hearOnce(socket);
    breakOff(socket);
    await author.call.comments.post({
      topic: onIdea(id),
      id: '0123456789abcdef01234567',
      parentId: null,
      body: 'While you were out.',
      language: 'en',
    });
    await socket.heard('comment.posted');
    expect(socket.socket.recovered).toBe(true);
    expect(await hearsFor(person, socket)).toBe(true);
  });

  it('begins anew as a guest when its session ended meanwhile, and gets nothing of it', async () => {
    const person = await live.signUp();
    const socket = await live.watch(person, ['feed']);
    await hearOnce(socket);
    const { socket: client } = socket;
    client.io.reconnection(false);
    breakOff(socket);
    const author = await live.signUp();
    const { id: ideaId } = await live.post(author);
    await person.call.supports.give({ ideaId });
    await signOut(person);
    const connected = new Promise<void>((resolve) => client.once('connect', resolve));
    client.connect();
    await connected;
    expect(client.recovered).toBe(false);
    await sleep(200);
    expect(socket.told('support.changed')).toEqual([]);
  });

  it('is refused to somebody else who comes with its identifier', async () => {
    const person = await live.signUp();
    const other = await live.signUp();
    const socket = await live.watch(person, ['feed']);
    await hearOnce(socket);
    const { socket: client } = socket;
    client.io.reconnection(false);
    breakOff(socket);
    client.io.opts.extraHeaders = { origin: live.url, cookie: other.cookie };
    const refused = new Promise<Error>((resolve) => client.once('connect_error', resolve));
    client.connect();
    expect((await refused).message).toBe('session_changed');
    expect(await hearsFor(person, socket)).toBe(false);
  });
});

describe('R5: a connection that asks too much', () => {
  it('is closed when it sends more than 16 kB', async () => {
    const socket = await live.watch(null);
    const closed = isClosed(socket);
    socket.socket.emit('room.leave', 'x'.repeat(20_000));
    expect(await closed).toBe('transport close');
  });

  it('is told so past its burst, and closed when it goes on', async () => {
    const socket = await live.watch(null);
    const closed = isClosed(socket);
    const answers = await Promise.all(Array.from({ length: 60 }, () => socket.join('feed')));
    expect(answers[0]).toMatchObject({ isOk: true });
    expect(answers.at(-1)).toEqual({ isOk: false, error: 'too_many_requests' });
    for (let i = 0; i < 300; i++) socket.socket.emit('room.leave', 'feed');
    expect(await closed).toBe('io server disconnect');
  });
});
