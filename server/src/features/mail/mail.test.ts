import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../../../../test/support/startServer.ts';
import { writeMail } from './writeMail.ts';

/** Speaks just enough SMTP to take mails in; this is outside the house. */
function aPostOffice() {
  const mails: string[] = [];
  const server: Server = createServer((socket: Socket) => {
    let isData = false;
    let mail = '';
    socket.write('220 here\r\n');
    socket.on('data', (chunk) => {
      const text = chunk.toString();
      if (!isData) {
        isData = text.startsWith('DATA');
        socket.write(
          isData ? '354 go on\r\n' : text.startsWith('QUIT') ? '221 bye\r\n' : '250 ok\r\n',
        );
        return;
      }
      mail += text;
      if (!mail.endsWith('\r\n.\r\n')) return;
      mails.push(mail);
      isData = false;
      socket.write('250 taken\r\n');
    });
  });
  const listening = new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`smtp://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
  return { mails, listening, close: () => server.close() };
}

const order = {
  to: 'ada@example.test',
  occasion: 'magicLink',
  locale: 'en',
  link: 'https://ideas.example.com/magic?token=a&next=/',
  brandName: 'Ironvale <b>',
} as const;

describe('a mail', () => {
  it('is written in the reader’s language, as text and as HTML that the brand cannot break', () => {
    const english = writeMail(order);
    expect(english.subject).toBe('Your sign-in link for Ironvale <b>');
    expect(english.text).toContain(order.link);
    expect(english.html).not.toContain('<b>');
    expect(english.html).toContain('token=a&#38;next=/');
    const french = writeMail({ ...order, locale: 'fr' });
    expect(french.subject).toBe('Votre lien de connexion à Ironvale <b>');
    expect(french.html).toContain('<html lang="fr">');
  });
});

describe('the mailer', () => {
  let server: TestServer;
  afterEach(() => server?.close());

  const withSmtp = (SMTP_URL?: string) =>
    startServer({ config: SMTP_URL ? { SMTP_URL, PUBLIC_URL: 'http://localhost' } : {} });

  it('keeps mails for the owner, newest first, a page at a time, where no SMTP is set', async () => {
    server = await withSmtp();
    for (let i = 0; i < 31; i++)
      await server.parts.mailer.send({ ...order, brandName: `No. ${i}` });
    const owner = await server.signUp({ role: 'owner' });
    const first = await owner.call.mail.outbox({});
    expect(first.mails).toHaveLength(30);
    expect(first.mails[0]).toMatchObject({ state: 'kept', subject: expect.stringContaining('30') });
    const second = await owner.call.mail.outbox({ cursor: first.next ?? '' });
    expect([second.mails.length, second.next]).toEqual([1, null]);
    expect(server.terminal()).toContain(order.link);
    await expect(owner.call.mail.outbox({ cursor: 'x' })).rejects.toMatchObject({
      code: 'invalid_input',
    });
  });

  it('sends them where SMTP is set, and shows no link in the terminal', async () => {
    const office = aPostOffice();
    server = await withSmtp(await office.listening);
    await server.parts.mailer.send(order);
    office.close();
    expect(office.mails).toHaveLength(1);
    expect(office.mails[0]).toContain('To: ada@example.test');
    expect(office.mails[0]).toContain('multipart/alternative');
    expect((await server.parts.mails.list(1))[0]?.state).toBe('sent');
    expect(server.terminal()).toBe('');
  });

  it('lets nobody who asks for a link wait for an SMTP server that does not answer', async () => {
    const mute = createServer((socket) => socket.on('error', () => undefined));
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    server = await withSmtp(`smtp://127.0.0.1:${(mute.address() as AddressInfo).port}`);
    const ask = (path: string, body: object) =>
      server.guest.fetch(`/api/auth${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'http://localhost' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(4000),
      });
    const person = { name: 'Ada', email: 'ada@example.test', password: 'correct horse' };
    expect((await ask('/sign-up/email', person)).status).toBe(200);
    expect((await ask('/request-password-reset', { email: person.email })).status).toBe(200);
    expect((await ask('/sign-in/magic-link', { email: person.email })).status).toBe(200);
    expect((await server.parts.mails.list(9)).map(({ state }) => state)).toEqual([
      'kept',
      'kept',
      'kept',
    ]);
    mute.close();
  });

  it('fails no action when SMTP is down: the mail stays, marked', async () => {
    server = await withSmtp('smtp://127.0.0.1:1');
    await server.parts.mailer.send(order);
    expect((await server.parts.mails.list(1))[0]?.state).toBe('failed');
  });
});
