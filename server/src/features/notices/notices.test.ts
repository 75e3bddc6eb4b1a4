import { writeMention } from '@roundhouse/shared/comments';
import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSocket } from '../../../../test/realtime/aSocket.ts';
import { orderNotice } from '../../../../test/support/aNoticeOrder.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { onIdea } from '../../../../test/support/onIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';
import { nextAudience } from './audience.ts';

let server: TestServer;
let ideaId: string;
let author: Person;
beforeAll(async () => {
  server = await startServer();
  author = await server.signUp({ name: 'Ada' });
  ideaId = (await author.call.ideas.post(anIdea({ boardId: server.board.id }))).id;
});
afterAll(() => server?.close());

const settle = () => server.parts.jobs.runDue();
const inboxOf = async (person: Person) => (await person.call.notices.list({})).notices;
const idea = () => ({ kind: 'idea' as const, id: ideaId });
const board = () => ({ kind: 'board' as const, id: server.board.id });

describe('following', () => {
  it('is once, is listed by name, and ends', async () => {
    const fan = await server.signUp();
    await Promise.all([fan.call.notices.follow(idea()), fan.call.notices.follow(idea())]);
    await fan.call.notices.follow(board());
    const { following } = await fan.call.notices.following({});
    expect(following.map(({ title }) => title).sort()).toEqual([
      'Bring back the night express',
      'Model trains',
    ]);
    await fan.call.notices.unfollow(idea());
    expect((await fan.call.notices.following({})).following).toHaveLength(1);
    expect(await fan.call.notices.isFollowing(idea())).toEqual({
      isFollowing: false,
      followsSupported: false,
    });
    expect(await server.guest.call.notices.isFollowing(board())).toMatchObject({
      isFollowing: false,
    });
    await expect(fan.call.notices.follow({ kind: 'idea', id: makeId() })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('an order', () => {
  it('tells each of its people once, by whatever way they belong to it, and not who did it', async () => {
    const [both, one, left, actor] = await Promise.all([1, 2, 3, 4].map(() => server.signUp()));
    for (const person of [both, left, actor]) await person?.call.notices.follow(idea());
    await both?.call.notices.follow(board());
    await orderNotice(server.parts, {
      actorId: actor?.id ?? null,
      audience: {
        personIds: [both?.id ?? '', one?.id ?? ''],
        followersOf: [idea(), board()],
        except: [left?.id ?? ''],
      },
    });
    await settle();
    const counts = await Promise.all(
      [both, one, left, actor].map(async (person) => (await inboxOf(person as Person)).length),
    );
    expect(counts).toEqual([1, 1, 0, 0]);
  });

  it('goes through its audience page by page and leaves nobody out', async () => {
    const people = Array.from({ length: 23 }, () => makeId());
    const target = { kind: 'idea' as const, id: makeId() };
    for (const id of people) await server.parts.subscriptions.add(id, target, new Date());
    const named = people.slice(0, 10);
    const audience = { personIds: named, followersOf: [target], except: [people[3] as string] };
    const reached: string[] = [];
    let doneUpTo: string | null = null;
    for (let pages = 0; pages < 20; pages++) {
      const page = await nextAudience(server.parts, { audience, actorId: null, doneUpTo }, 5);
      reached.push(...page.personIds);
      doneUpTo = page.place;
      if (doneUpTo === null) break;
    }
    expect(doneUpTo).toBeNull();
    expect(new Set(reached)).toEqual(new Set(people.filter((id) => id !== people[3])));
    expect(reached).toHaveLength(22 + 9);
  });

  it('is told live to those who are connected, with their own count', async () => {
    const [here, away] = await Promise.all([server.signUp(), server.signUp()]);
    const socket = await aSocket(server.url, { cookie: here.cookie });
    const told: string[] = [];
    const stop = server.parts.broadcaster.onTold((event) => {
      if (event.name === 'notice.arrived') told.push(event.payload.personId);
    });
    await orderNotice(server.parts, { audience: { personIds: [here.id, away.id] } });
    await settle();
    expect(await socket.heard('notice.arrived')).toMatchObject({ personId: here.id, unread: 1 });
    expect(told).toEqual([here.id]);
    stop();
    socket.close();
  });
});

describe('an inbox', () => {
  it('is newest first, page by page, and counts what is unread', async () => {
    const fan = await server.signUp();
    for (let i = 0; i < 32; i++) {
      const at = new Date(Date.UTC(2026, 0, 1, 0, Math.floor(i / 2)));
      await orderNotice(server.parts, {
        about: { en: `No. ${i}` },
        at,
        audience: { personIds: [fan.id] },
      });
    }
    await settle();
    const first = await fan.call.notices.list({});
    const second = await fan.call.notices.list({ cursor: first.next ?? '' });
    const all = [...first.notices, ...second.notices];
    expect([all.length, new Set(all.map(({ id }) => id)).size, second.next]).toEqual([
      32,
      32,
      null,
    ]);
    expect(all.map(({ at }) => at)).toEqual(
      all
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    const ids = all.slice(0, 3).map(({ id }) => id);
    expect(await fan.call.notices.markRead({ ids })).toEqual({ unread: 29 });
    const unread = await fan.call.notices.list({ isUnreadOnly: true });
    expect([unread.notices.length, unread.unread, unread.next]).toEqual([29, 29, null]);
    expect((await fan.call.notices.list({ isUnreadOnly: false })).notices).toHaveLength(30);
    expect(await author.call.notices.markRead({ ids: [all[9]?.id ?? ''] })).toBeTruthy();
    expect(await fan.call.notices.count()).toEqual({ unread: 29 });
    expect(await fan.call.notices.markAllRead()).toEqual({ unread: 0 });
  });
});

describe('a comment', () => {
  const say = (person: Person, body: string, parentId: string | null = null) =>
    person.call.comments.post({
      topic: onIdea(ideaId),
      id: makeId(),
      parentId,
      body,
      language: 'en',
    });
  const kindsOf = async (person: Person) => (await inboxOf(person)).map(({ kind }) => kind);

  it('tells whom it answers and whom it mentions, each once, and nobody of themselves', async () => {
    const [asker, friend, replier] = await Promise.all([1, 2, 3].map(() => server.signUp()));
    if (!asker || !friend || !replier) throw new Error('Nobody is there.');
    const root = await say(asker, `I ask ${writeMention(asker)} and ${writeMention(friend)}.`);
    const words = `Yes ${writeMention(asker)}, ${writeMention(friend)} ${writeMention(friend)}.`;
    const reply = await say(replier, words, root.id);
    await say(asker, 'Thank you, me.', root.id);
    await settle();
    expect(await kindsOf(asker)).toEqual(['reply']);
    expect(await kindsOf(friend)).toEqual(['mention', 'mention']);
    expect(await kindsOf(replier)).toEqual([]);
    const [notice] = await inboxOf(asker);
    expect(notice).toMatchObject({
      actor: { id: replier.id },
      group: `idea:${ideaId}`,
      about: { en: 'Bring back the night express' },
      path: `/ideas/${ideaId}/bring-back-the-night-express#comment-${reply.id}`,
    });
  });

  it('that is edited tells those alone whom it did not mention before', async () => {
    const [first, second] = await Promise.all([server.signUp(), server.signUp()]);
    const { id: commentId } = await say(author, `See ${writeMention(first)}.`);
    const body = `See ${writeMention(first)} and ${writeMention(second)}.`;
    await author.call.comments.edit({ commentId, body });
    await settle();
    expect([await kindsOf(first), await kindsOf(second)]).toEqual([['mention'], ['mention']]);
  });
});
