import { ORPCError } from '@orpc/client';
import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClock } from '../../../../test/support/aClock.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { onIdea } from '../../../../test/support/onIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

const clock = aClock();
let server: TestServer;
let author: Person;
let fan: Person;
let other: Person;
let moderator: Person;
let colleague: Person;
const why = { rule: 'insult', reason: 'It calls people names.', language: 'en' } as const;
const words = { words: 'It is sharp, and within the rules.', language: 'en' } as const;

beforeAll(async () => {
  server = await startServer({ clock });
  author = await server.signUp({ name: 'Ada' });
  fan = await server.signUp({ name: 'Bo' });
  other = await server.signUp({ name: 'Cy' });
  moderator = await server.signUp({ name: 'Mo', role: 'moderator' });
  colleague = await server.signUp({ name: 'Mia', role: 'moderator' });
});
afterAll(() => server?.close());

async function aComment(): Promise<{ kind: 'comment'; id: string }> {
  const { id: ideaId } = await author.call.ideas.post(anIdea({ boardId: server.board.id }));
  const topic = onIdea(ideaId);
  const draft = { topic, id: makeId(), parentId: null, language: 'en' as const };
  const { id } = await author.call.comments.post({ ...draft, body: 'You are all fools.' });
  return { kind: 'comment', id };
}

/** The code of the refusal that a request is answered. */
async function refusalOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (error) {
    if (error instanceof ORPCError) return error.code;
    throw error;
  }
  return 'done';
}

/** The item of the queue about something, whatever page it is on. */
async function itemAbout(id: string) {
  let cursor: string | undefined;
  do {
    const page = await moderator.call.queue.list(cursor ? { cursor } : {});
    const found = page.items.find(({ subject }) => subject.id === id);
    if (found) return found;
    cursor = page.next ?? undefined;
  } while (cursor);
  return null;
}

describe('a report', () => {
  it('is one a person and thing; said again it is said anew, and counts the rules named', async () => {
    const subject = await aComment();
    await fan.call.reports.post({ subject, rule: 'insult', text: 'First.' });
    await fan.call.reports.post({ subject, rule: 'danger', text: 'Second.' });
    await Promise.all(
      [other, colleague].map(({ call }) =>
        call.reports.post({ subject, rule: 'insult', text: '' }),
      ),
    );
    const item = await itemAbout(subject.id);
    expect(item).toMatchObject({ count: 3, kind: 'reports', boardId: server.board.id });
    expect(item?.rules.toSorted()).toEqual(['danger', 'insult']);
    expect(item?.shown).toMatchObject({ excerpt: 'You are all fools.', author: { id: author.id } });
    const about = await moderator.call.reports.about(subject);
    expect(about.map(({ by, text }) => [by?.id, text])).toContainEqual([fan.id, 'Second.']);
    expect(about).toHaveLength(3);
  });

  it('is not made about oneself, nor about what is not there', async () => {
    const subject = await aComment();
    const report = { rule: 'insult', text: '' } as const;
    expect(await refusalOf(author.call.reports.post({ subject, ...report }))).toBe('own_post');
    const me = { kind: 'person', id: fan.id } as const;
    expect(await refusalOf(fan.call.reports.post({ subject: me, ...report }))).toBe('own_post');
    await author.call.comments.delete({ commentId: subject.id });
    expect(await refusalOf(fan.call.reports.post({ subject, ...report }))).toBe('not_found');
  });

  it('ends with what was done about it: its maker hears of it, and is named to nobody', async () => {
    const subject = await aComment();
    await fan.call.reports.post({ subject, rule: 'insult', text: 'Look.' });
    await moderator.call.comments.hide({ commentId: subject.id, ...why });
    await server.parts.jobs.runDue();
    expect(await itemAbout(subject.id)).toBeNull();
    const { reports } = await fan.call.reports.mine({});
    expect(reports[0]).toMatchObject({ subject, settled: { outcome: 'upheld' } });
    const inbox = await fan.call.notices.list({});
    expect(inbox.notices[0]).toMatchObject({ detail: 'report_upheld', path: '/account/reports' });
    const toAuthor = JSON.stringify([
      await author.call.notices.list({}),
      await author.call.comments.list({ topic: await topicOf(subject.id) }),
    ]);
    expect(toAuthor).not.toContain(fan.id);
    expect(JSON.stringify(await moderator.call.audit.list({}))).not.toContain('Look.');
  });

  it('that broke no rule is settled with words, and can be made again once the text changed', async () => {
    const subject = await aComment();
    const report = { subject, rule: 'insult', text: '' } as const;
    await fan.call.reports.post(report);
    await moderator.call.reports.settle({ subject, outcome: 'dismissed', ...words });
    const { reports } = await fan.call.reports.mine({});
    expect(reports[0]?.settled).toMatchObject({ outcome: 'dismissed', words: words.words });
    expect(await refusalOf(fan.call.reports.post(report))).toBe('report_settled');
    clock.advance({ minutes: 1 });
    await author.call.comments.edit({ commentId: subject.id, body: 'Fools, all of you.' });
    await fan.call.reports.post(report);
    expect(await itemAbout(subject.id)).toMatchObject({ count: 1 });
  });
});

describe('a claim', () => {
  async function claimable() {
    const subject = await aComment();
    await fan.call.reports.post({ subject, rule: 'insult', text: '' });
    const item = await itemAbout(subject.id);
    return { subject, itemId: item?.id ?? '' };
  }

  it('has one winner, and who came second is told who it is', async () => {
    const { itemId } = await claimable();
    const tried = await Promise.allSettled(
      [moderator, colleague].map(({ call }) => call.queue.claim({ itemId })),
    );
    const won = tried.findIndex(({ status }) => status === 'fulfilled');
    const lost = tried.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(lost.reason).toMatchObject({
      code: 'claimed_by_another',
      data: { name: won === 0 ? 'Mo' : 'Mia' },
    });
  });

  it('keeps others from acting until it is given back or half an hour is over', async () => {
    const { subject, itemId } = await claimable();
    const { id: commentId } = subject;
    await moderator.call.queue.claim({ itemId });
    const act = () => colleague.call.comments.hide({ commentId, ...why });
    expect(await refusalOf(act())).toBe('claimed_by_another');
    const { items } = await colleague.call.queue.list({ claim: 'free' });
    expect(items.map(({ id }) => id)).not.toContain(itemId);
    clock.advance({ minutes: 31 });
    await act();
    expect(await refusalOf(moderator.call.queue.claim({ itemId }))).toBe('queue_item_closed');
  });
});

it('shows a moderator the talk around a comment and what was found of its author before', async () => {
  const subject = await aComment();
  const topic = await topicOf(subject.id);
  const reply = { topic, id: makeId(), parentId: subject.id, language: 'en' as const };
  await other.call.comments.post({ ...reply, body: 'Speak for yourself.' });
  await fan.call.reports.post({ subject, rule: 'insult', text: '' });
  const itemId = (await itemAbout(subject.id))?.id ?? '';
  const { post, around, author: writer } = await moderator.call.queue.context({ itemId });
  expect(post).toMatchObject({ body: 'You are all fools.', isHidden: false });
  expect(around).toMatchObject([{ body: 'Speak for yourself.', isBefore: false }]);
  expect(writer?.person.id).toBe(author.id);
  expect(writer?.reports.upheld).toBeGreaterThan(0);
});

async function topicOf(commentId: string) {
  const comment = await server.parts.comments.get(commentId);
  if (!comment) throw new Error('no such comment');
  return comment.topic;
}
