import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { orderNotice } from '../../../../test/support/aNoticeOrder.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';
import { isPublicAddress, isPushEndpoint } from './pushEndpoint.ts';

type Pushed = { path: string; headers: IncomingHttpHeaders; body: Buffer };

/** A browser's push service, on this machine. */
async function aPushService() {
  const pushed: Pushed[] = [];
  let status = 201;
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { url = '', headers } = request;
      pushed.push({ path: url, headers, body: Buffer.concat(chunks) });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    pushed,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answerWith: (next: number) => {
      status = next;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** A browser that has allowed push: its keys, and how it reads what it is sent (RFC 8188 and 8291). */
function aBrowser(endpoint: string) {
  const ecdh = createECDH('prime256v1');
  const publicKey = ecdh.generateKeys();
  const auth = randomBytes(16);
  const derive = (key: Buffer, salt: Buffer, info: Buffer, length: number) =>
    Buffer.from(hkdfSync('sha256', key, salt, info, length));
  return {
    subscription: {
      endpoint,
      keys: { p256dh: publicKey.toString('base64url'), auth: auth.toString('base64url') },
    },
    read(body: Buffer): Record<string, string> {
      const salt = body.subarray(0, 16);
      const keyLength = body.readUInt8(20);
      const sender = body.subarray(21, 21 + keyLength);
      const sealed = body.subarray(21 + keyLength);
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), publicKey, sender]);
      const ikm = derive(ecdh.computeSecret(sender), auth, info, 32);
      const key = derive(ikm, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
      const nonce = derive(ikm, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
      const open = createDecipheriv('aes-128-gcm', key, nonce);
      open.setAuthTag(sealed.subarray(-16));
      const text = Buffer.concat([open.update(sealed.subarray(0, -16)), open.final()]);
      return JSON.parse(text.subarray(0, text.lastIndexOf(2)).toString());
    },
  };
}

describe('a push', () => {
  let service: Awaited<ReturnType<typeof aPushService>>;
  let server: TestServer;
  let fan: Person;
  beforeEach(async () => {
    service = await aPushService();
    server = await startServer({ config: { PUSH_TO_PRIVATE_HOSTS: true } });
    fan = await server.signUp({ locale: 'fr' });
  });
  afterEach(async () => {
    await server?.close();
    await service.close();
  });

  const order = async () => {
    await orderNotice(server.parts, { audience: { personIds: [fan.id] } });
    await server.parts.jobs.runDue();
  };

  it('reaches each browser once, in the reader’s language, sealed and signed', async () => {
    const browser = aBrowser(`${service.url}/one`);
    await fan.call.notices.pushOn(browser.subscription);
    await fan.call.notices.pushOn(browser.subscription);
    await order();
    await server.parts.jobs.runDue();
    expect(service.pushed).toHaveLength(1);
    const [message] = service.pushed as [Pushed];
    const [notice] = (await fan.call.notices.list({})).notices;
    expect(browser.read(message.body)).toEqual({
      title: 'Ironvale a répondu à «\u00a0Bring back the night express\u00a0»',
      body: 'The sleeping cars <return> next winter.',
      path: '/ideas/5f0000000000000000000001/bring-back-the-night-express',
      tag: notice?.id,
      language: 'fr',
    });
    const { key } = await server.guest.call.notices.pushKey();
    expect(message.headers.authorization).toContain(`k=${key}`);
    expect(message.headers.topic).toBe(notice?.id);
  });

  it('goes to no browser that was turned off, nor twice to one that is gone', async () => {
    const off = aBrowser(`${service.url}/off`).subscription;
    await fan.call.notices.pushOn(off);
    await fan.call.notices.pushOff({ endpoint: off.endpoint });
    await fan.call.notices.pushOn(aBrowser(`${service.url}/gone`).subscription);
    service.answerWith(410);
    await order();
    await order();
    expect(service.pushed.map(({ path }) => path)).toEqual(['/gone']);
  });

  it('is no more where the kind is not wanted as a push', async () => {
    await fan.call.notices.pushOn(aBrowser(`${service.url}/one`).subscription);
    const response = { mail: 'at_once', isPushed: false } as const;
    await fan.call.notices.choose({ choices: { response } });
    await order();
    expect(service.pushed).toEqual([]);
  });

  it('takes a browser over that somebody else used before', async () => {
    const other = await server.signUp();
    const { subscription } = aBrowser(`${service.url}/shared`);
    await fan.call.notices.pushOn(subscription);
    await other.call.notices.pushOn(subscription);
    await order();
    expect(service.pushed).toEqual([]);
  });
});

describe('a push service', () => {
  it('has an address on the internet', async () => {
    const isFine = (endpoint: string) => isPushEndpoint(endpoint, { PUSH_TO_PRIVATE_HOSTS: false });
    expect(isFine('https://fcm.googleapis.com/fcm/send/abc')).toBe(true);
    for (const endpoint of [
      'http://fcm.googleapis.com/x',
      'https://fcm.googleapis.com:8443/x',
      'https://user@push.example.com/x',
      'https://localhost/x',
      'https://localhost./x',
      'https://store/x',
      'https://db.internal/x',
      'https://127.0.0.1/x',
      'https://2130706433/x',
      'https://0x7f.1/x',
      'https://10.1.2.3/x',
      'https://169.254.169.254/latest',
      'https://[::1]/x',
      'https://[::ffff:127.0.0.1]/x',
      'https://[fd00::1]/x',
    ]) {
      expect(isFine(endpoint), endpoint).toBe(false);
    }
    expect(['8.8.8.8', '2606:4700::1111', '192.168.0.1', '::1'].map(isPublicAddress)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('of another address is refused', async () => {
    const server = await startServer();
    const fan = await server.signUp();
    const { subscription } = aBrowser('https://192.168.1.1/admin');
    await expect(fan.call.notices.pushOn(subscription)).rejects.toMatchObject({
      code: 'invalid_input',
    });
    await server.close();
  });
});

it('keeps the pair by which push services know it over a restart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'roundhouse-push-'));
  const keys: (string | null)[] = [];
  for (let start = 0; start < 2; start++) {
    const server = await startServer({ folder });
    keys.push((await server.guest.call.notices.pushKey()).key);
    await server.close();
  }
  expect(Buffer.from(keys[0] ?? '', 'base64url')).toHaveLength(65);
  expect(keys[1]).toBe(keys[0]);
  await rm(folder, { recursive: true, force: true });
});
