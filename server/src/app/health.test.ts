import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { startServer } from '../../../test/support/startServer.ts';

it('tells that it lives and that it is ready', async () => {
  const server = await startServer();
  expect((await server.guest.fetch('/healthz')).status).toBe(200);
  expect((await server.guest.fetch('/readyz')).status).toBe(200);
  server.parts.readiness.isDraining = true;
  expect((await server.guest.fetch('/healthz')).status).toBe(200);
  const ready = await server.guest.fetch('/readyz');
  expect([ready.status, ready.headers.get('connection')]).toEqual([503, 'close']);
  await server.close();
});

it('is not ready when the store does not answer', async () => {
  const server = await startServer();
  await server.parts.storage.close();
  const answer = await server.guest.fetch('/readyz');
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ status: 'store_unavailable' });
  await server.close();
});

it('finishes the request that is under way, and takes no more', async () => {
  const server = await startServer();
  const fan = await server.signUp();
  const { port } = new URL(server.url);
  const body = JSON.stringify({ bio: 'Written while the server went down.' });
  const socket = connect(Number(port), '127.0.0.1');
  const answered = new Promise<string>((resolve) => {
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text));
  });
  socket.write(
    `PATCH /api/me HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: ${server.url}\r\nCookie: ${fan.cookie}\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n`,
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  const closed = server.close();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  socket.write(body);
  expect(await answered).toContain('Written while the server went down.');
  await closed;
});
