import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClient } from '../../../../test/support/aClient.ts';
import { cookieOf, startServer, type TestServer } from '../../../../test/support/startServer.ts';

describe('the demo', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ config: { ROUNDHOUSE_DEMO: true } });
  });
  afterAll(() => server?.close());

  const signIn = (role: string) =>
    server.guest.fetch('/api/demo/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role }),
    });

  it('signs in as the first person of a role by one click', async () => {
    const rep = await server.signUp({ name: 'Rae', role: 'rep' });
    await server.signUp({ name: 'Ron', role: 'rep' });
    const response = await signIn('rep');
    expect(await response.json()).toMatchObject({ id: rep.id, name: 'Rae' });
    const client = aClient(server.url, { cookie: cookieOf(response.headers.getSetCookie()) });
    expect(await client.call.people.me()).toMatchObject({ role: 'rep' });
    expect((await client.call.site.bootstrap()).isDemo).toBe(true);
  });

  it('has nobody of some roles', async () => {
    expect((await signIn('moderator')).status).toBe(404);
  });
});

it('tells everybody of a changed brand', async () => {
  const server = await startServer();
  const owner = await server.signUp({ role: 'owner' });
  const told: string[] = [];
  server.parts.broadcaster.onTold((event) => told.push(event.name));
  const brand = await owner.call.site.editBrand({ name: 'Ironvale Works', currency: 'CHF' });
  expect(brand).toMatchObject({ name: 'Ironvale Works', currency: 'CHF', rev: 2 });
  expect((await server.guest.call.site.bootstrap()).brand).toEqual(brand);
  expect(told).toEqual(['brand.changed']);
  await server.close();
});
