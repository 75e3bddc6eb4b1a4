import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClock } from '../../../../test/support/aClock.ts';
import { aPostOffice, type PostOffice } from '../../../../test/support/aPostOffice.ts';
import { startServer, type TestServer } from '../../../../test/support/startServer.ts';
import { accountLetter } from './accountLetter.ts';
import { MOST_ATTEMPTS } from './deliver.ts';
import { writeOut } from './letter.ts';

const order = {
  to: 'ada@example.test',
  occasion: 'magicLink',
  locale: 'en',
  link: 'https://ideas.example.com/magic?token=a&next=/',
  brandName: 'Ironvale <b>',
} as const;

describe('a mail', () => {
  it('is written in the reader’s language, as text and as HTML that the brand cannot break', () => {
    const english = writeOut(accountLetter(order));
    expect(english.subject).toBe('Your sign-in link for Ironvale <b>');
    expect(english.text).toContain(order.link);
    expect(english.html).not.toContain('<b>');
    expect(english.html).toContain('token=a&#38;next=/');
    const french = writeOut(accountLetter({ ...order, locale: 'fr' }));
    expect(french.subject).toBe('Votre lien de connexion à Ironvale <b>');
    expect(french.html).toContain('<html lang="fr">');
  });
});

describe('the mailer', () => {
  let server: TestServer;
  let office: PostOffice;
  const clock = aClock();
  beforeEach(async () => {
    office = await aPostOffice();
  });
  afterEach(async () => {
    await server?.close();
    await office.close();
  });

  const withSmtp = (SMTP_URL?: string) =>
    startServer({
      clock,
      config: SMTP_URL ? { SMTP_URL, PUBLIC_URL: 'http://localhost' } : {},
    });
  const states = async () => (await server.parts.mails.list(9)).map(({ state }) => state);

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
    await server.parts.jobs.runDue();
    expect((await states())[0]).toBe('kept');
    await expect(owner.call.mail.outbox({ cursor: 'x' })).rejects.toMatchObject({
      code: 'invalid_input',
    });
  });

  it('sends them where SMTP is set, and shows no link in the terminal', async () => {
    server = await withSmtp(office.url);
    await server.parts.mailer.send(order);
    const [mail] = office.mails;
    const [kept] = await server.parts.mails.list(1);
    expect(office.mails).toHaveLength(1);
    expect(mail?.text).toContain(order.link);
    expect(mail?.html).toContain('<html lang="en">');
    expect(mail?.messageId).toBe(`<${kept?.id}@localhost>`);
    expect(mail?.headers.has('list')).toBe(false);
    expect(kept?.state).toBe('sent');
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
    expect(await states()).toEqual(['waiting', 'waiting', 'waiting']);
    mute.close();
  });

  it('fails no action when SMTP is down, and sends the mail once it is up, as long as it is of use', async () => {
    server = await withSmtp(office.url);
    office.answerWith(451);
    await server.parts.mailer.send(order);
    expect(await states()).toEqual(['waiting']);
    office.answerWith(null);
    await server.parts.jobs.runDue();
    expect(office.mails, 'not before its pause is over').toHaveLength(0);
    clock.advance({ minutes: 2 });
    await server.parts.jobs.runDue();
    expect([office.mails.length, ...(await states())]).toEqual([1, 'sent']);

    office.answerWith(451);
    await server.parts.mailer.send(order);
    office.answerWith(null);
    clock.advance({ minutes: 20 });
    await server.parts.jobs.runDue();
    expect([office.mails.length, ...(await states())]).toEqual([1, 'failed', 'sent']);
  });

  it('gives a mail up that is refused for good, at once, and one that is put off, in the end', async () => {
    server = await withSmtp(office.url);
    office.answerWith(550);
    await server.parts.mailer.send(order);
    expect(await states()).toEqual(['failed']);

    office.answerWith(451);
    await server.parts.mailer.send({ ...order, occasion: 'resetPassword' });
    await server.parts.mails.model.updateMany({}, { $set: { usefulUntil: null } });
    const before = office.handed();
    for (let i = 0; i < MOST_ATTEMPTS + 3; i++) {
      clock.advance({ hours: 7 });
      await server.parts.jobs.runDue();
    }
    expect(office.handed() - before).toBe(MOST_ATTEMPTS - 1);
    expect(await states()).toEqual(['failed', 'failed']);
  });

  it('forgets a mail after thirty days, sent or failed', async () => {
    server = await withSmtp(office.url);
    await server.parts.mailer.send(order);
    office.answerWith(550);
    await server.parts.mailer.send(order);
    clock.advance({ days: 29 });
    await server.parts.jobs.runDue();
    expect(await states()).toEqual(['failed', 'sent']);
    clock.advance({ days: 2 });
    await server.parts.jobs.runDue();
    expect(await states()).toEqual([]);
  });
});
