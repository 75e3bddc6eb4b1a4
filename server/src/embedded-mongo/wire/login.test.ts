import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Binary } from 'bson';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmbeddedMongo, startEmbeddedMongo } from '../index.ts';
import { converse } from '../testing/converse.ts';

/** Composed and decomposed letters, a wide space and a soft hyphen: SASLprep makes one of them. */
const password = 'Zu\u0308rich\u00a0\u2168\u00ad!';
const samePassword = 'Z\u00fcrich IX!';

let folder: string;
let store: EmbeddedMongo;
let address: { host: string; port: number };
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'login-'));
  store = await startEmbeddedMongo({ folder, port: 0, password });
  const [host = '', port] = /@([^/]+)\//.exec(store.uri)![1]!.split(':');
  address = { host, port: Number(port) };
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the driver says when it tries with these, or 'ok'. */
async function tryAs(user: string, secret: string, options = ''): Promise<unknown> {
  const { host, port } = address;
  const login = `${encodeURIComponent(user)}:${encodeURIComponent(secret)}`;
  const uri = `mongodb://${login}@${host}:${port}/?directConnection=true${options}`;
  const client = new MongoClient(uri);
  try {
    await client.db('a').collection('c').insertOne({});
    return 'ok';
  } catch (error) {
    const { code, codeName, errmsg } = error as { code: number; codeName: string; errmsg: string };
    return { code, codeName, errmsg };
  } finally {
    await client.close();
  }
}

const refusal = { code: 18, codeName: 'AuthenticationFailed', errmsg: 'Authentication failed.' };

test('the right password lets in, however its letters are composed', async () => {
  expect(await tryAs('roundhouse', password)).toBe('ok');
  expect(await tryAs('roundhouse', samePassword)).toBe('ok');
  expect(await tryAs('roundhouse', password, '&authMechanism=SCRAM-SHA-256')).toBe('ok');
});

test('a wrong password and an unknown name are refused alike', async () => {
  expect(await tryAs('roundhouse', 'Zurich IX!')).toEqual(refusal);
  expect(await tryAs('nobody', password)).toEqual(refusal);
});

test('another mechanism is refused', async () => {
  expect(await tryAs('roundhouse', password, '&authMechanism=SCRAM-SHA-1')).toMatchObject({
    code: 334,
  });
});

test('without a password there is nothing but the handshake', async () => {
  const { host, port } = address;
  const client = await MongoClient.connect(`mongodb://${host}:${port}/?directConnection=true`);
  expect(await client.db('a').command({ ping: 1 })).toMatchObject({ ok: 1 });
  expect(await client.db('a').command({ buildInfo: 1 })).toMatchObject({ ok: 1 });
  for (const command of [
    { find: 'c' },
    { insert: 'c', documents: [{}] },
    { listDatabases: 1 },
    { serverStatus: 1 },
    { configureFailPoint: 'failCommand', mode: 'alwaysOn' },
  ]) {
    await expect(client.db('admin').command(command)).rejects.toMatchObject({
      code: 13,
      codeName: 'Unauthorized',
      errmsg: `command ${Object.keys(command)[0]} requires authentication`,
    });
  }
  await client.close();
});

const firstMessage = (user: string): object => ({
  saslStart: 1,
  mechanism: 'SCRAM-SHA-256',
  payload: new Binary(Buffer.from(`n,,n=${user},r=fyko+d2lbbFgONRv9qkxdawL`)),
  options: { skipEmptyExchange: true },
  $db: 'admin',
});

test('an unknown name gets a challenge like a known one, and the same one each time', async () => {
  const talk = await converse(createConnection(address));
  const challengeOf = async (user: string): Promise<string[]> => {
    const { payload } = await talk.ask(firstMessage(user));
    return (payload as Binary).toString('utf8').split(',').slice(1);
  };
  const [salt, iterations] = await challengeOf('nobody');
  expect(await challengeOf('nobody')).toEqual([salt, iterations]);
  const [knownSalt, knownIterations] = await challengeOf('roundhouse');
  expect(iterations).toBe(knownIterations);
  expect(salt?.length).toBe(knownSalt?.length);
  expect(salt).not.toBe(knownSalt);
  talk.end();
});

test('after three wrong proofs the connection is closed', async () => {
  const talk = await converse(createConnection(address));
  for (let i = 0; i < 3; i++) {
    const started = await talk.ask(firstMessage('roundhouse'));
    const nonce = (started.payload as Binary).toString('utf8').split(',')[0];
    const proof = `c=biws,${nonce},p=${Buffer.alloc(32, i).toString('base64')}`;
    const answer = await talk.ask({
      saslContinue: 1,
      conversationId: 1,
      payload: new Binary(Buffer.from(proof)),
      $db: 'admin',
    });
    expect(answer).toMatchObject({ ok: 0, code: 18 });
  }
  await talk.closed;
});

test('a proof without a challenge, and a challenge answered twice, prove nothing', async () => {
  const talk = await converse(createConnection(address));
  const proof = new Binary(Buffer.from(`c=biws,r=x,p=${Buffer.alloc(32).toString('base64')}`));
  const end = { saslContinue: 1, conversationId: 1, payload: proof, $db: 'admin' };
  expect(await talk.ask(end)).toMatchObject({ code: 18 });
  await talk.ask(firstMessage('roundhouse'));
  expect(await talk.ask(end)).toMatchObject({ code: 18 });
  expect(await talk.ask(end)).toMatchObject({ code: 18 });
  expect(await talk.ask({ find: 'c', $db: 'a' })).toMatchObject({ code: 13 });
  talk.end();
});

test('who logs out is a stranger again', async () => {
  const client = await MongoClient.connect(store.uri, { maxPoolSize: 1 });
  const admin = client.db('admin');
  expect(await admin.command({ connectionStatus: 1 })).toMatchObject({
    authInfo: { authenticatedUsers: [{ user: 'roundhouse', db: 'admin' }] },
  });
  await admin.command({ logout: 1 });
  await expect(admin.command({ listDatabases: 1 })).rejects.toMatchObject({ code: 13 });
  await client.close();
});
