import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeId } from '@roundhouse/shared/primitives';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freePort } from '../realtime/freePort.ts';
import { aClock } from '../support/aClock.ts';
import { orderNotice } from '../support/aNoticeOrder.ts';
import { aPostOffice, type PostOffice, recipientOf } from '../support/aPostOffice.ts';
import { startServer, type TestServer } from '../support/startServer.ts';
import { startProcess } from './aProcess.ts';

/** More than a page of an audience and several batches of letters. */
const FOLLOWERS = 600;
const followed = { kind: 'idea' as const, id: makeId() };

let folder: string;
let office: PostOffice;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roundhouse-notices-'));
  office = await aPostOffice();
});
afterEach(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

/** Stores followers and an order, as a process leaves them that dies before it carries the order out. */
async function prepare(): Promise<string[]> {
  const server = await startServer({ folder });
  const emails = Array.from({ length: FOLLOWERS }, (_, i) => `follower-${i}@example.test`);
  await Promise.all(
    emails.map(async (email) => {
      const person = { name: 'A follower', email, role: 'fan', locale: 'en' } as const;
      const rest = { passwordHash: null, isEmailVerified: true };
      const id = await server.parts.accountsStore.insertMember({ ...person, ...rest }, new Date());
      await server.parts.subscriptions.add(id ?? '', followed, new Date());
    }),
  );
  await server.parts.jobs.stop();
  await orderNotice(server.parts, { audience: { followersOf: [followed] } });
  await server.close();
  return emails;
}

/** Carries out what is left, later than any claim or lease of a process that died. */
async function finish(): Promise<TestServer> {
  const clock = aClock(new Date(Date.now() + 10 * 60_000));
  const server = await startServer({
    folder,
    clock,
    config: { SMTP_URL: office.url, PUBLIC_URL: 'http://localhost' },
  });
  await server.parts.jobs.runDue();
  return server;
}

/** Runs a process over the folder and kills it (`kill -9`) once `isTime` says so. */
async function runUntil(isTime: () => boolean): Promise<void> {
  const port = await freePort();
  const running = await startProcess(folder, port, {
    SMTP_URL: office.url,
    PUBLIC_URL: 'http://localhost',
  });
  const end = Date.now() + 60_000;
  while (!isTime() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
  await running.kill();
}

it.each([
  ['as soon as it was up', () => true],
  ['while mails went out', () => office.handed() >= 20],
])(
  'each notice and each mail is there exactly once, though the server was killed %s',
  async (_, isTime) => {
    const emails = await prepare();
    await runUntil(isTime);
    expect(office.mails.length, 'it was not through').toBeLessThan(FOLLOWERS);

    const server = await finish();
    const { notices, deliveries, mails, noticeOrders } = server.parts;
    expect(await notices.model.countDocuments({})).toBe(FOLLOWERS);
    expect(await deliveries.model.countDocuments({})).toBe(0);
    expect(await mails.model.countDocuments({})).toBe(FOLLOWERS);
    expect(await mails.model.countDocuments({ state: 'sent' })).toBe(FOLLOWERS);
    expect(await noticeOrders.model.countDocuments({ state: 'waiting' })).toBe(0);
    await server.close();

    const messages = new Map(office.mails.map((mail) => [mail.messageId, recipientOf(mail)]));
    expect([...messages.values()].sort()).toEqual([...emails].sort());
    // What the SMTP server had just taken when the sender died comes again, as the same message.
    expect(office.mails.length - messages.size).toBeLessThanOrEqual(10);
  },
);
