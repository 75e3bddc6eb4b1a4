import { afterEach, beforeEach, expect, it } from 'vitest';
import { aClient } from '../../../../test/support/aClient.ts';
import { cookieOf, startServer, type TestServer } from '../../../../test/support/startServer.ts';
import { makeSetupToken } from './setupLink.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startServer({ isSetUp: false });
});
afterEach(() => server.close());

const setup = (token: string, boards = ['Model trains', 'Robot kits']) => ({
  token,
  owner: { name: 'Olga Owner', email: 'Olga@Example.test', password: 'a long password' },
  brand: {
    name: 'Ironvale',
    tagline: 'Since 1951',
    locale: 'fr' as const,
    currency: 'CHF' as const,
  },
  boards: boards.map((name) => ({ name })),
});

const setUpBy = (body: object) =>
  server.guest.fetch('/api/setup', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

it('makes owner, brand and boards, and signs the owner in', async () => {
  const token = await makeSetupToken(server.parts);
  const response = await setUpBy(setup(token ?? ''));
  expect(response.status).toBe(201);
  const owner = aClient(server.url, { cookie: cookieOf(response.headers.getSetCookie()) });
  const bootstrap = await owner.call.site.bootstrap();
  expect(bootstrap).toMatchObject({
    needsSetup: false,
    locale: 'fr',
    brand: { name: 'Ironvale', currency: 'CHF' },
    viewer: { role: 'owner', email: 'olga@example.test' },
  });
  expect(bootstrap.boards.map(({ slug }) => slug)).toEqual(['model-trains', 'robot-kits']);
  const login = { email: 'olga@example.test', password: 'a long password' };
  const signIn = await server.guest.fetch('/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(login),
  });
  expect(signIn.status).toBe(200);
});

it('is done once, however many try at once', async () => {
  const token = (await makeSetupToken(server.parts)) ?? '';
  const answers = await Promise.all([1, 2, 3].map(() => setUpBy(setup(token))));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect(await server.parts.people.list({ limit: 9 })).toHaveLength(1);
  expect(await server.parts.boards.list()).toHaveLength(2);
  expect(await makeSetupToken(server.parts)).toBeNull();
});

it('needs a printed link, and keeps nothing by which to make one', async () => {
  const token = (await makeSetupToken(server.parts)) ?? '';
  const refused = await setUpBy(setup('another-token'));
  expect(await refused.json()).toMatchObject({ code: 'setup_link_invalid' });
  expect(await server.parts.site.brand()).toBeNull();
  const kept = await server.parts.site.setupLinkHashes();
  expect(kept).toHaveLength(1);
  expect(kept[0]).not.toContain(token);
});

it('makes nothing when two boards have one name', async () => {
  const token = (await makeSetupToken(server.parts)) ?? '';
  const refused = await setUpBy(setup(token, ['Trains', 'trains']));
  expect(await refused.json()).toMatchObject({ code: 'board_name_taken' });
  expect(await server.parts.site.brand()).toBeNull();
  expect(await server.parts.boards.list()).toEqual([]);
  expect((await setUpBy(setup(token))).status).toBe(201);
});
