import type { ParsedMail } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../../../test/realtime/freePort.ts';
import { aClock, type TestClock } from '../../../../test/support/aClock.ts';
import { orderNotice } from '../../../../test/support/aNoticeOrder.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { aPostOffice, type PostOffice, recipientOf } from '../../../../test/support/aPostOffice.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

let office: PostOffice;
let server: TestServer;
let clock: TestClock;
let fan: Person;
let french: Person;

beforeEach(async () => {
  office = await aPostOffice();
  clock = aClock('2026-03-04T12:00:00Z');
  const port = await freePort();
  const PUBLIC_URL = `http://localhost:${port}`;
  server = await startServer({ clock, config: { PORT: port, PUBLIC_URL, SMTP_URL: office.url } });
  fan = await server.signUp({ name: 'Ada' });
  french = await server.signUp({ name: 'Bo', locale: 'fr' });
});
afterEach(async () => {
  await server?.close();
  await office.close();
});

/** Lets everything be carried out that is due. */
const settle = () => server.parts.jobs.runDue();
const mailTo = ({ email }: Person) =>
  office.mails.find((mail) => recipientOf(mail) === email) as ParsedMail;

/** What a mail program offers to unsubscribe by. */
function oneClickOf(mail: ParsedMail): string {
  const list = mail.headers.get('list') as { unsubscribe?: { url?: string } };
  return list.unsubscribe?.url ?? '';
}
const click = (url: string, init: RequestInit = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
    redirect: 'manual',
    ...init,
  });

describe('a mail about a notice', () => {
  it('comes at once, in the reader’s language, as text and HTML, marked where the words are in another', async () => {
    const rep = await server.signUp({ name: 'Rae', role: 'rep' });
    const audience = { personIds: [fan.id, french.id] };
    await orderNotice(server.parts, { actorId: rep.id, audience });
    await settle();
    expect(office.mails).toHaveLength(2);
    const english = mailTo(fan);
    expect(english.subject).toBe('Rae answered “Bring back the night express”');
    expect(english.text).toContain('Rae of Ironvale answered your idea.\nIt is now: planned.');
    expect(english.text).toContain('> The sleeping cars <return> next winter.');
    expect(english.html).toContain('<html lang="en">');
    expect(english.html).not.toContain('<return>');
    expect(english.text).toContain(`${server.parts.base}/ideas/5f0000000000000000000001/`);
    expect(english.headers.get('content-language')).toBe('en');
    const other = mailTo(french);
    expect(other.subject).toBe('Rae a répondu à «\u00a0Bring back the night express\u00a0»');
    expect(other.html).toContain('<html lang="fr">');
    expect(other.html).toMatch(/<h2[^>]* lang="en">Bring back/);
  });

  it('is written once, however often the job runs', async () => {
    await orderNotice(server.parts, { audience: { personIds: [fan.id] } });
    await settle();
    server.parts.jobs.poke('notices');
    server.parts.jobs.poke('mails');
    await settle();
    expect(office.mails).toHaveLength(1);
  });

  it('goes to nobody who chose none, or has not confirmed their address', async () => {
    const response = { mail: 'none', isPushed: false } as const;
    await fan.call.notices.choose({ choices: { response } });
    await server.parts.people.model.updateOne(
      { email: french.email },
      { $set: { emailVerified: false } },
    );
    await orderNotice(server.parts, { audience: { personIds: [fan.id, french.id] } });
    await settle();
    expect(office.mails).toEqual([]);
    expect((await fan.call.notices.list({})).unread).toBe(1);
  });
});

describe('unsubscribing', () => {
  it('works by one click of a mail program, without a cookie, for the kind of mail', async () => {
    await orderNotice(server.parts, { audience: { personIds: [fan.id] } });
    await settle();
    const list = mailTo(fan).headers.get('list') as Record<string, { name?: string }>;
    expect(list['unsubscribe-post']?.name).toBe('List-Unsubscribe=One-Click');
    expect((await click(oneClickOf(mailTo(fan)))).status).toBe(200);
    const { choices } = await fan.call.notices.preferences();
    expect(choices.response).toEqual({ mail: 'none', isPushed: true });
    expect(choices.thanks.mail).toBe('at_once');
  });

  it('stops following, where that is why the mail came', async () => {
    const author = await server.signUp();
    const { id } = await author.call.ideas.post(anIdea({ boardId: server.board.id }));
    await fan.call.notices.follow({ kind: 'idea', id });
    await orderNotice(server.parts, { audience: { followersOf: [{ kind: 'idea', id }] } });
    await settle();
    const mail = mailTo(fan);
    expect(mail.text).toContain('answered an idea you follow');
    const token = new URL(oneClickOf(mail)).searchParams.get('token') ?? '';
    const told = await server.guest.call.notices.unsubscribe({ token });
    expect(told).toEqual({ kind: null, title: 'Bring back the night express' });
    expect(await fan.call.notices.isFollowing({ kind: 'idea', id })).toMatchObject({
      isFollowing: false,
    });
    expect((await fan.call.notices.preferences()).choices.response.mail).toBe('at_once');
  });

  it('changes nothing when a link is only looked at, forged, or asked for in another way', async () => {
    await orderNotice(server.parts, { audience: { personIds: [fan.id] } });
    await settle();
    const url = oneClickOf(mailTo(fan));
    const looked = await click(url, { method: 'GET', body: null });
    expect(looked.status).toBe(303);
    expect(looked.headers.get('location')).toMatch(/^\/unsubscribe\?token=/);
    expect((await click(url, { body: 'List-Unsubscribe=Maybe' })).status).toBe(400);
    for (const token of ['', 'x', 'x.y', `e30.${'A'.repeat(32)}`]) {
      expect((await click(`${server.url}/unsubscribe/one-click?token=${token}`)).status).toBe(403);
    }
    const [text = '', mac = ''] = (new URL(url).searchParams.get('token') ?? '').split('.');
    const forged = Buffer.from(
      Buffer.from(text, 'base64url').toString().replace(fan.id, french.id),
    ).toString('base64url');
    expect((await click(`${server.url}/unsubscribe/one-click?token=${forged}.${mac}`)).status).toBe(
      403,
    );
    expect((await fan.call.notices.preferences()).choices.response.mail).toBe('at_once');
    expect((await french.call.notices.preferences()).choices.response.mail).toBe('at_once');
  });
});

describe('a digest', () => {
  const daily = { mail: 'daily', isPushed: false } as const;
  const order = (person: Person, about = 'Bring back the night express') =>
    orderNotice(server.parts, {
      kind: 'reply',
      detail: null,
      excerpt: null,
      group: `idea:${about}`,
      about: { en: about },
      audience: { personIds: [person.id] },
    });

  it('comes once at eight, with what is unread, grouped by what it is about', async () => {
    await settle();
    await order(fan);
    await order(fan);
    await order(fan, 'A tram for the harbour');
    await order(french, 'A bus');
    await settle();
    const [read] = (await french.call.notices.list({})).notices;
    await french.call.notices.markRead({ ids: [read?.id ?? ''] });
    clock.set('2026-03-05T07:59:00Z');
    await settle();
    expect(office.mails).toEqual([]);
    clock.set('2026-03-05T08:00:01Z');
    await settle();
    clock.set('2026-03-05T08:05:00Z');
    await settle();
    expect(office.mails.map(recipientOf)).toEqual([fan.email]);
    const mail = mailTo(fan);
    expect(mail.subject).toBe('Your day on Ironvale: 3 new');
    expect(String(mail.html).match(/<h2/g)).toHaveLength(2);
    await click(oneClickOf(mail));
    const { choices } = await fan.call.notices.preferences();
    expect([choices.reply.mail, choices.mention.mail, choices.step.mail]).toEqual([
      'none',
      'none',
      'weekly',
    ]);
  });

  it('catches up once after days down, and the weekly one comes on Mondays', async () => {
    await settle();
    await fan.call.notices.choose({ choices: { reply: { ...daily, mail: 'weekly' } } });
    await order(fan);
    await order(french);
    await settle();
    clock.set('2026-03-08T11:00:00Z');
    await settle();
    expect(office.mails.map(recipientOf)).toEqual([french.email]);
    clock.set('2026-03-09T08:00:30Z');
    await settle();
    expect(office.mails.map(recipientOf)).toEqual([french.email, fan.email]);
    expect(mailTo(fan).subject).toBe('Your week on Ironvale: 1 new');
  });

  it('leaves out what one chose meanwhile to hear nothing of', async () => {
    await settle();
    await order(fan);
    await settle();
    await fan.call.notices.choose({ choices: { reply: { mail: 'none', isPushed: true } } });
    clock.set('2026-03-06T08:00:30Z');
    await settle();
    expect(office.mails).toEqual([]);
  });
});
