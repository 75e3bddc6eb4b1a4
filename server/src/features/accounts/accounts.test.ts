import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClient, type TestClient } from '../../../../test/support/aClient.ts';
import { cookieOf, startServer, type TestServer } from '../../../../test/support/startServer.ts';
import type { EndedSessions } from './sessions.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.close());

const PASSWORD = 'correct horse';

function ask(client: TestClient, path: string, body: object, headers = {}) {
  return client.fetch(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

function signedIn(response: Response): TestClient {
  return aClient(server.url, { cookie: cookieOf(response.headers.getSetCookie()) });
}

async function register(email: string, person: object = {}, headers = {}) {
  const body = { name: 'Ada Lovelace', email, password: PASSWORD, ...person };
  return ask(server.guest, '/sign-up/email', body, headers);
}

const lastMail = async () => {
  const [mail] = await server.parts.mails.list(1);
  if (!mail) throw new Error('No mail was written.');
  return mail;
};
const linkIn = (text: string) => new URL(/https?:\S+/.exec(text)?.[0] ?? '');

describe('sign-up', () => {
  it('makes a fan, in the language of the browser, signed in', async () => {
    const response = await register('ada@example.test', {}, { 'accept-language': 'fr-FR' });
    expect(response.status).toBe(200);
    const me = await signedIn(response).call.people.me();
    expect(me).toMatchObject({ name: 'Ada Lovelace', role: 'fan', locale: 'fr', theme: 'system' });
    expect(me?.id).toMatch(/^[0-9a-f]{24}$/);
    expect(me?.isEmailVerified).toBe(false);
  });

  it('lets nobody choose a role, a picture or a strange name', async () => {
    await register('sly@example.test', { role: 'owner', image: 'https://evil.example/' });
    expect(await server.parts.people.getByEmail('sly@example.test')).toMatchObject({
      role: 'fan',
      image: null,
    });
    const named = await register('nameless@example.test', { name: 'x' });
    expect(await named.json()).toMatchObject({ code: 'INVALID_NAME' });
    expect(await server.parts.people.getByEmail('nameless@example.test')).toBeNull();
  });

  it('refuses a short password and a taken address', async () => {
    expect((await register('short@example.test', { password: 'nine char' })).status).toBe(400);
    expect((await register('ADA@example.test')).status).toBe(422);
  });

  it('makes one person when it is sent twice at once', async () => {
    const twice = await Promise.all([register('twin@example.test'), register('twin@example.test')]);
    const [taken, refused] = twice.map(({ status }) => status).sort();
    expect([taken, refused]).toEqual([200, 422]);
    const people = await server.parts.people.model.find({ email: 'twin@example.test' });
    expect(people).toHaveLength(1);
    const accounts = server.parts.storage.connection.collection('accounts');
    expect(await accounts.countDocuments({ userId: people[0]?._id })).toBe(1);
  });

  it('sends a mail to verify the address, which verifies it', async () => {
    await register('vera@example.test');
    const mail = await lastMail();
    expect(mail.to).toBe('vera@example.test');
    const link = linkIn(mail.text);
    await server.guest.fetch(link.pathname + link.search);
    expect(await server.parts.people.getByEmail('vera@example.test')).toMatchObject({
      emailVerified: true,
    });
  });
});

describe('sign-in', () => {
  it('answers a wrong password and an unknown address alike', async () => {
    await register('bob@example.test');
    const wrong = await ask(server.guest, '/sign-in/email', {
      email: 'bob@example.test',
      password: 'not his password',
    });
    const unknown = await ask(server.guest, '/sign-in/email', {
      email: 'nobody@example.test',
      password: 'not his password',
    });
    expect([wrong.status, await wrong.json()]).toEqual([unknown.status, await unknown.json()]);
    expect(wrong.status).toBe(401);
  });

  it('takes no query operator for a password', async () => {
    const response = await ask(server.guest, '/sign-in/email', {
      email: 'bob@example.test',
      password: { $gt: '' },
    });
    expect(response.status).toBe(400);
  });

  it('ends at sign-out at once, though the session was just used, and tells who listens', async () => {
    const client = signedIn(await register('carol@example.test'));
    expect(await client.call.people.me()).not.toBeNull();
    const ended: EndedSessions[] = [];
    const stop = server.parts.sessions.onEnded((told) => ended.push(told));
    expect((await ask(client, '/sign-out', {})).status).toBe(200);
    expect(await client.call.people.me()).toBeNull();
    stop();
    expect(ended).toHaveLength(1);
    expect(ended[0]?.sessionId).toMatch(/^[0-9a-f]{24}$/);
  });

  it('ends everywhere when asked to', async () => {
    const email = 'dora@example.test';
    const first = signedIn(await register(email));
    const second = signedIn(
      await ask(server.guest, '/sign-in/email', { email, password: PASSWORD }),
    );
    expect(await second.call.people.me()).toMatchObject({ email });
    await ask(first, '/revoke-sessions', {});
    expect([await first.call.people.me(), await second.call.people.me()]).toEqual([null, null]);
  });

  it('believes a changed role and a changed name at once', async () => {
    const [owner, fan] = await Promise.all([
      server.signUp({ role: 'owner' }),
      server.signUp({ name: 'Eve' }),
    ]);
    await expect(fan.call.mail.outbox({})).rejects.toMatchObject({ code: 'not_allowed' });
    await owner.call.people.assignRole({ id: fan.id, role: 'owner' });
    await expect(fan.call.mail.outbox({})).resolves.toBeDefined();
    await fan.call.people.changeProfile({ name: 'Evelyn' });
    const found = await server.parts.sessions.find({ cookie: fan.cookie });
    expect(found).toMatchObject({ person: { name: 'Evelyn' }, asker: { role: 'owner' } });
  });

  it('takes a forged cookie for a guest’s', async () => {
    const forged = aClient(server.url, { cookie: 'roundhouse.session_token=abc.def' });
    expect(await forged.call.people.me()).toBeNull();
  });
});

describe('magic link', () => {
  it('signs a new person in, once, in the language asked in', async () => {
    const email = 'grace.hopper@example.test';
    const asked = await ask(
      server.guest,
      '/sign-in/magic-link',
      { email, callbackURL: '/ideas/1' },
      { 'accept-language': 'fr' },
    );
    expect(asked.status).toBe(200);
    const mail = await lastMail();
    expect(mail).toMatchObject({
      to: email,
      state: 'kept',
      subject: expect.stringContaining('lien'),
    });
    const link = linkIn(mail.text);
    expect(link.pathname).toBe('/magic');
    expect(link.searchParams.get('next')).toBe('/ideas/1');
    expect(server.terminal()).toContain(link.href);

    const token = link.searchParams.get('token') ?? '';
    const verify = `/api/auth/magic-link/verify?token=${token}&callbackURL=/ideas/1&errorCallbackURL=/magic`;
    const response = await server.guest.fetch(verify, { headers: { 'accept-language': 'fr' } });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/ideas/1']);
    const me = await signedIn(response).call.people.me();
    expect(me).toMatchObject({ name: 'Grace Hopper', isEmailVerified: true, locale: 'fr' });
    const again = await server.guest.fetch(verify);
    expect(again.headers.get('location')).toMatch(/^\/magic\?error=/);
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  it('leads nowhere but to our own pages', async () => {
    const response = await ask(server.guest, '/sign-in/magic-link', {
      email: 'grace.hopper@example.test',
      callbackURL: 'https://evil.example/',
    });
    expect(response.status).toBe(403);
  });
});

describe('a forgotten password', () => {
  it('is replaced by the mailed link, and ends all sessions', async () => {
    const email = 'henry@example.test';
    const before = signedIn(await register(email));
    await ask(server.guest, '/request-password-reset', { email });
    const link = linkIn((await lastMail()).text);
    expect(link.pathname).toBe('/reset');
    const body = { newPassword: 'a brand new one', token: link.searchParams.get('token') };
    expect((await ask(server.guest, '/reset-password', body)).status).toBe(200);
    expect(await before.call.people.me()).toBeNull();
    const login = { email, password: 'a brand new one' };
    expect((await ask(server.guest, '/sign-in/email', login)).status).toBe(200);
  });

  it('answers alike where there is no such account, and writes no mail', async () => {
    const known = await ask(server.guest, '/request-password-reset', {
      email: 'henry@example.test',
    });
    const [before] = await server.parts.mails.list(1);
    const unknown = await ask(server.guest, '/request-password-reset', {
      email: 'no@example.test',
    });
    expect(await unknown.json()).toEqual(await known.json());
    expect((await server.parts.mails.list(1))[0]?.id).toBe(before?.id);
  });
});

it.each([
  ['/sign-up/email', 'email', `${'a'.repeat(60)}@${'b.'.repeat(100)}example`, 254],
  ['/sign-in/magic-link', 'email', `${'a'.repeat(300)}@example.test`, 254],
  ['/sign-in/magic-link', 'callbackURL', `/${'a'.repeat(3000)}`, 2000],
  ['/sign-in/magic-link', 'name', 'a'.repeat(3000), 2000],
])('%s takes no endless %s', async (path, field, value, limit) => {
  const body = { name: 'Ada Lovelace', email: 'l@example.test', password: PASSWORD };
  const response = await ask(server.guest, path, { ...body, [field]: value });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    code: 'invalid_input',
    data: { fields: [{ field, rule: 'too_long', limit }] },
  });
});

it.each([
  ['POST', '/update-user', { name: 'Somebody Else', role: 'owner' }],
  ['POST', '/update-user/', { name: 'Somebody Else' }],
  ['POST', '//update-user', { name: 'Somebody Else' }],
  ['POST', '/change-email', { newEmail: 'other@example.test' }],
  ['POST', '/delete-user', {}],
  ['POST', '/verify-password', { password: PASSWORD }],
  ['POST', '/change-password', { currentPassword: PASSWORD, newPassword: 'another one' }],
  ['POST', '/sign-in-as', { personId: 'a'.repeat(24) }],
  ['GET', '/list-accounts', undefined],
  ['GET', '/reset-password/some-token?callbackURL=/reset', undefined],
  ['GET', '/callback/google', undefined],
  ['GET', '/error?error=anything', undefined],
])('leaves %s %s closed, which nothing of ours uses', async (method, path, body) => {
  const fan = await server.signUp();
  const response = await fan.fetch(`/api/auth${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ code: 'not_found' });
});

it('keeps tokens and passwords out of the database as they are', async () => {
  const accounts = await server.parts.storage.connection.collection('accounts').find().toArray();
  expect(JSON.stringify(accounts)).not.toContain(PASSWORD);
});
