import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createSocketServer } from '../../server/src/realtime/index.ts';
import { aSocket } from './aSocket.ts';

let close: () => void = () => {};
afterEach(() => close());

/** The socket server alone, with these options of Socket.IO's own. */
async function start(options: Parameters<typeof createSocketServer>[1]): Promise<string> {
  const httpServer = createServer();
  const io = createSocketServer(httpServer, options);
  await new Promise<void>((resolve) => httpServer.listen(0, resolve));
  close = () => void io.close();
  return `http://localhost:${(httpServer.address() as AddressInfo).port}`;
}

async function handshake(url: string): Promise<object> {
  const answer = await fetch(`${url}/socket.io/?EIO=4&transport=polling`);
  return JSON.parse((await answer.text()).slice(1)) as object;
}

describe('the socket server’s factory', () => {
  it('starts without sign-in and with given intervals, for the public protocol suites', async () => {
    const url = await start({ pingInterval: 300, pingTimeout: 200, maxHttpBufferSize: 1_000_000 });
    expect(await handshake(url)).toMatchObject({
      upgrades: ['websocket'],
      pingInterval: 300,
      pingTimeout: 200,
      maxPayload: 1_000_000,
    });
    const socket = await aSocket(url, { origin: 'https://anywhere.example' });
    expect(socket.socket.connected).toBe(true);
    socket.close();
  });

  it('R5: takes at most 16 kB at once unless told otherwise', async () => {
    expect(await handshake(await start({}))).toMatchObject({ maxPayload: 16_000 });
  });
});
