import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { nothingThere } from '../features/comments/index.ts';
import { attachSockets, type Sockets } from './attachSockets.ts';
import { createBroadcaster } from './broadcaster.ts';

const log = pino({ level: 'silent' });
const httpServer = createServer();
const broadcaster = createBroadcaster({ log });
let sockets: Sockets;
let url: string;

beforeAll(async () => {
  const parts = {
    config: readConfig({}),
    log,
    clock: () => new Date(),
    sessions: { find: async () => null, onEnded: () => () => true, refresh: () => undefined },
    topics: { idea: nothingThere, update: nothingThere },
    broadcaster,
  };
  sockets = attachSockets(httpServer, parts, { limits: { unread: 1_000_000 } });
  httpServer.listen(0);
  await once(httpServer, 'listening');
  url = `http://localhost:${(httpServer.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await sockets.drain();
  httpServer.close();
});

const open = () => Object.keys((sockets.io.engine as unknown as { clients: object }).clients);

/** Tells all of the room `feed` so many times 20,000 characters. */
async function tellMuch(times: number) {
  const tagline = 'x'.repeat(20_000);
  for (let rev = 0; rev < times; rev++) {
    const payload = { name: 'Ironvale', tagline, locale: 'en', currency: 'EUR', rev } as const;
    broadcaster.tell([{ name: 'brand.changed', payload }]);
    await setTimeout(1);
  }
}

it('R26: closes a polling connection that answers pings but fetches nothing', async () => {
  const address = `${url}/socket.io/?EIO=4&transport=polling`;
  const hello = await (await fetch(address)).text();
  const { sid } = JSON.parse(hello.slice(1)) as { sid: string };
  const say = (body: string) => fetch(`${address}&sid=${sid}`, { method: 'POST', body });
  await say('40');
  await say('420["room.join","feed"]');
  await say('3');
  expect(open()).toEqual([sid]);
  await tellMuch(100);
  await expect.poll(async () => (await say('3')).status, { timeout: 4000 }).toBe(400);
});

it('R26: closes a WebSocket that nobody reads, and leaves one that is read', async () => {
  const reader = io(url, { transports: ['websocket'] });
  await reader.emitWithAck('room.join', 'feed');
  const { port } = new URL(url);
  const silent = connect(Number(port), 'localhost').on('error', () => undefined);
  silent.write(
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n' +
      'Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
  );
  await once(silent, 'data');
  silent.write(frame('40'));
  silent.write(frame('420["room.join","feed"]'));
  await expect.poll(() => sockets.io.of('/').adapter.rooms.get('feed')?.size).toBe(2);
  silent.pause();
  await tellMuch(1000);
  await expect.poll(() => open().length, { timeout: 5000 }).toBe(1);
  expect(reader.connected).toBe(true);
  silent.destroy();
  reader.disconnect();
}, 15_000);

/** A short text as a client's WebSocket frame, masked with zeros. */
function frame(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x81, 0x80 | text.length, 0, 0, 0, 0]), Buffer.from(text)]);
}
