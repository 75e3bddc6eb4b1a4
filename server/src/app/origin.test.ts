import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, startServer, type TestServer } from '../../../test/support/startServer.ts';
import { isCrossOrigin, isOriginRefused } from './origin.ts';

describe('isCrossOrigin', () => {
  const host = 'ideas.example.com';
  it.each([
    ['the host itself', { host, origin: 'http://ideas.example.com' }, undefined, false],
    ['another site', { host, origin: 'https://evil.example' }, undefined, true],
    ['a sandboxed page', { host, origin: 'null' }, undefined, true],
    ['another port', { host, origin: 'http://ideas.example.com:8080' }, undefined, true],
    [
      'the public address',
      { host: 'app:3000', origin: 'https://a.example' },
      'https://a.example/',
      false,
    ],
    ['the inner host', { host: 'app:3000', origin: 'http://app:3000' }, 'https://a.example', true],
    ['a program', { host }, undefined, false],
    ['a form of another site', { host, 'sec-fetch-site': 'cross-site' }, undefined, true],
    ['a sister site', { host, 'sec-fetch-site': 'same-site' }, undefined, true],
    ['our own page', { host, 'sec-fetch-site': 'same-origin' }, undefined, false],
  ])('%s', (_who, headers, publicUrl, expected) => {
    expect(isCrossOrigin(headers, publicUrl)).toBe(expected);
  });

  it('lets reads through', () => {
    const headers = { host, origin: 'https://evil.example' };
    expect(isOriginRefused({ method: 'GET', headers }, undefined)).toBe(false);
    expect(isOriginRefused({ method: 'DELETE', headers }, undefined)).toBe(true);
  });
});

describe('a crossed origin', () => {
  let server: TestServer;
  let fan: Person;
  beforeAll(async () => {
    server = await startServer();
    fan = await server.signUp({ name: 'Ada' });
  });
  afterAll(() => server?.close());

  const ask = (path: string, origin: string, body: object) =>
    fan.fetch(path, {
      method: path === '/api/me' ? 'PATCH' : 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('changes nothing by an action', async () => {
    const refused = await ask('/api/me', 'https://evil.example', { bio: 'Owned' });
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ code: 'origin_refused' });
    expect((await fan.call.people.me())?.bio).toBe('');
    expect((await ask('/api/me', server.url, { bio: 'Mine' })).status).toBe(200);
  });

  it('signs nobody out', async () => {
    const refused = await ask('/api/auth/sign-out', 'https://evil.example', {});
    expect(refused.status).toBe(403);
    expect(await fan.call.people.me()).not.toBeNull();
  });
});
