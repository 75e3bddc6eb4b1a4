import { expect, it } from 'vitest';
import { aClient } from '../../../test/support/aClient.ts';
import { refusalIn } from '../../../test/support/refusal.ts';
import { cookieOf, startServer } from '../../../test/support/startServer.ts';
import { createLog } from './logging.ts';

const PASSWORD = 'a very secret one';
const EMAIL = 'ada@example.test';

async function startLogging() {
  const lines: string[] = [];
  const log = createLog({ LOG_LEVEL: 'trace' }, { write: (line) => void lines.push(line) });
  return { server: await startServer({ log }), log, lines };
}

it('logs requests by method, path and status, never what is secret', async () => {
  const { server, lines } = await startLogging();
  const ask = (path: string, body: object) =>
    server.guest.fetch(`/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer abc-bearer' },
      body: JSON.stringify(body),
    });
  const person = { name: 'Ada', email: EMAIL, password: PASSWORD };
  const signedUp = await ask('/sign-up/email', person);
  await ask('/sign-up/email', person);
  await ask('/sign-in/email', { ...person, password: 'not her password' });
  await ask('/request-password-reset', { email: EMAIL });
  await ask('/sign-in/magic-link', { email: EMAIL });
  const cookie = cookieOf(signedUp.headers.getSetCookie());
  await aClient(server.url, { cookie }).call.people.me();
  const links = [...server.terminal().matchAll(/token=([\w.-]+)/g)].map((found) => found[1] ?? '');
  for (const token of links) await server.guest.fetch(`/magic?token=${token}`);
  await server.close();

  const logged = lines.join('');
  expect(logged).toContain('"path":"/api/auth/sign-in/email"');
  expect(logged).toContain('"path":"/magic"');
  expect(links).toHaveLength(3);
  const sessionToken = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? '';
  const secrets = [PASSWORD, 'not her password', EMAIL, 'abc-bearer', sessionToken, ...links];
  for (const secret of secrets) expect(logged.includes(secret), secret).toBe(false);
});

it('redacts what is secret in objects that are logged whole', () => {
  const lines: string[] = [];
  const log = createLog({ LOG_LEVEL: 'info' }, { write: (line) => void lines.push(line) });
  log.info({ headers: { cookie: 'c-1', authorization: 'a-1' }, password: 'p-1', email: 'e-1' });
  expect(lines.join('')).not.toMatch(/[cape]-1/);
});

it('answers what nobody foresaw plainly, and logs it under the id the answer carries', async () => {
  const { server, lines } = await startLogging();
  server.parts.boards.list = () => Promise.reject(new Error('The store is on fire.'));
  const response = await server.guest.fetch('/api/boards');
  expect(response.status).toBe(500);
  const body = await refusalIn(response);
  expect(body).toMatchObject({ code: 'internal', data: {} });
  expect(JSON.stringify(body)).not.toContain('fire');
  const id = response.headers.get('x-request-id') ?? 'none';
  // A job may meet the same fire, and tells of it in a line of its own.
  const told = lines.filter((text) => text.includes('The store is on fire.'));
  expect(told.join('')).toContain(id);
  await server.close();
});

it('answers what breaks the contract as our failure, and logs the field, not its value', async () => {
  const { server, lines } = await startLogging();
  const wrong = { ...server.board, position: 'first' as unknown as number };
  server.parts.boards.list = async () => [wrong];
  const response = await server.guest.fetch('/api/boards');
  expect(response.status).toBe(500);
  expect(lines.join('')).toContain('"path":["0","position"]');
  await server.close();
});
