import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeId } from '@roundhouse/shared/primitives';
import { pino } from 'pino';
import { io } from 'socket.io-client';
import { expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import type { FoundSession } from '../features/accounts/index.ts';
import { createSessionCache } from '../features/accounts/sessionCache.ts';
import { nothingThere } from '../features/comments/index.ts';
import { attachSockets } from './attachSockets.ts';
import { createBroadcaster } from './broadcaster.ts';

const log = pino({ level: 'silent' });
const clock = () => new Date();

function aSession(expiresAt: Date): FoundSession {
  const id = makeId();
  const asker = { id, role: 'fan' as const, restriction: null };
  const person = { id, role: asker.role, name: 'Ada', avatarUrl: null };
  return { sessionId: makeId(), asker, person, locale: 'en', expiresAt };
}

it('R3: a connection is told and closed when its session expires', async () => {
  const session = aSession(new Date(Date.now() + 1200));
  const sessions = createSessionCache(
    (header) => header,
    async () => (session.expiresAt > clock() ? session : null),
    clock,
  );
  const httpServer = createServer();
  const topics = { idea: nothingThere, update: nothingThere };
  const broadcaster = createBroadcaster({ log });
  const parts = { config: readConfig({}), log, clock, sessions, topics, broadcaster };
  const sockets = attachSockets(httpServer, parts);
  await new Promise<void>((resolve) => httpServer.listen(0, resolve));
  const { port } = httpServer.address() as AddressInfo;

  const socket = io(`http://localhost:${port}`, {
    transports: ['websocket'],
    extraHeaders: { cookie: 'session=x' },
  });
  const told = new Promise((resolve) => socket.once('session.ended', resolve));
  const closed = new Promise((resolve) => socket.once('disconnect', resolve));
  await told;
  expect(await closed).toBe('io server disconnect');
  expect(Date.now()).toBeGreaterThanOrEqual(session.expiresAt.getTime());
  await sockets.drain();
  httpServer.close();
});
