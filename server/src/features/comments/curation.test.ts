import type { Comment, Topic } from '@roundhouse/shared/comments';
import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClock } from '../../../../test/support/aClock.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { onIdea } from '../../../../test/support/onIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';
import { moveComments, moveCommentsBack } from './index.ts';

let server: TestServer;
let ada: Person;
let ben: Person;
let mo: Person;
const clock = aClock();

beforeAll(async () => {
  server = await startServer({ clock });
  ada = await server.signUp({ name: 'Ada' });
  ben = await server.signUp({ name: 'Ben' });
  mo = await server.signUp({ name: 'Mo', role: 'moderator' });
});
afterAll(() => server?.close());

const why = { reason: 'It has left the rails.', language: 'en' } as const;
const refusal = (code: string, data?: object) =>
  expect.objectContaining(data ? { code, data: expect.objectContaining(data) } : { code });

async function aTopic(): Promise<Topic> {
  const idea = await ada.call.ideas.post(anIdea({ boardId: server.board.id }));
  return onIdea(idea.id);
}

async function say(person: Person, topic: Topic, body: string, parent?: Comment): Promise<Comment> {
  clock.advance({ minutes: 1 });
  const parentId = parent?.id ?? null;
  return person.call.comments.post({ topic, id: makeId(), parentId, body, language: 'en' });
}

const list = (topic: Topic, person: Pick<Person, 'call'> = ben) =>
  person.call.comments.list({ topic });
const bodies = async (topic: Topic) => (await list(topic)).comments.map(({ body }) => body);
const counted = async (topic: Topic) =>
  (await ada.call.ideas.get({ ideaId: topic.id })).idea.tally.comments;

/** What stands on a topic, but for what counts its changes. */
async function standing(topic: Topic) {
  const page = await list(topic);
  return JSON.parse(JSON.stringify(page, (key, value) => (key === 'rev' ? 0 : value)));
}

const newIdea = () => {
  const { id, kind, boardId } = anIdea({ boardId: server.board.id });
  return { id, kind, boardId, title: 'A dining car of its own', tags: ['dining'] };
};

describe('on top of a talk', () => {
  it('at most three comments stand, in the moderator’s order, on the first page alone', async () => {
    const topic = await aTopic();
    const words = Array.from({ length: 23 }, (_, at) => `Word ${at}`);
    const said = await Promise.all(words.map((word) => say(ben, topic, word)));
    const pins = [said[22], said[3], said[0]].map((comment) => comment?.id ?? '');
    await mo.call.comments.pin({ topic, commentIds: pins });
    const { talk, next } = await list(topic);
    expect(talk?.pinned.map(({ id }) => id)).toEqual(pins);
    const second = await ben.call.comments.list({ topic, cursor: next ?? '' });
    expect(second.talk).toBeNull();
    await expect(
      mo.call.comments.pin({ topic, commentIds: [...pins, said[5]?.id ?? ''] }),
    ).rejects.toEqual(refusal('invalid_input'));
    const elsewhere = await say(ben, await aTopic(), 'Elsewhere');
    await expect(mo.call.comments.pin({ topic, commentIds: [elsewhere.id] })).rejects.toEqual(
      refusal('not_found'),
    );
  });

  it('the author of the idea marks one answer; nobody else but a moderator does', async () => {
    const topic = await aTopic();
    const [one, two] = [await say(ben, topic, 'One.'), await say(ben, topic, 'Two.')];
    const mark = (person: Person, commentId: string | null) =>
      person.call.comments.markAnswer({ ideaId: topic.id, commentId });
    await mark(ada, one.id);
    expect((await mark(mo, two.id)).answer?.id).toBe(two.id);
    await expect(mark(ben, one.id)).rejects.toEqual(refusal('not_allowed'));
    await ben.call.comments.delete({ commentId: two.id });
    expect((await list(topic)).talk?.answer, 'once it is deleted').toBeNull();
  });

  it('a summary names the comments it draws on, counts what came since, and keeps its versions', async () => {
    const topic = await aTopic();
    const one = await say(ben, topic, 'It was the dining car.');
    const draw = (en: string) =>
      mo.call.comments.summarise({ topic, summary: { body: { en }, refIds: [one.id] } });
    await draw('They miss the dining car [1].');
    await say(ada, topic, 'And the sleeper.');
    const { summary } = await draw('They miss the dining car [1] and the sleeper.');
    expect(summary).toMatchObject({ version: 2, asOf: 2, refIds: [one.id], by: { id: mo.id } });
    await mo.call.comments.summarise({ topic, summary: null });
    expect((await list(topic)).talk?.summary).toBeNull();
    const versions = await ben.call.comments.summaries({ topic });
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
  });
});

describe('a hidden comment', () => {
  it('shows its rule and reason in place of its words, which its author and moderators may read', async () => {
    const topic = await aTopic();
    const bad = await say(ben, topic, 'You are a **rascal**.');
    await mo.call.comments.pin({ topic, commentIds: [bad.id] });
    await mo.call.comments.hide({ commentId: bad.id, rule: 'insult', ...why });
    const { comments, talk } = await list(topic, server.guest as Person);
    expect(comments[0]).toMatchObject({
      body: '',
      hidden: { rule: 'insult', reason: why.reason, by: { id: mo.id } },
    });
    expect(talk?.pinned).toEqual([]);
    const read = (person: Pick<Person, 'call'>) =>
      person.call.comments.hiddenWords({ commentId: bad.id });
    expect((await read(mo)).body).toContain('rascal');
    expect((await read(ben)).body).toContain('rascal');
    await expect(read(ada)).rejects.toEqual(refusal('not_allowed'));
    for (const act of [
      () => ben.call.comments.edit({ commentId: bad.id, body: 'You are a gentleman.' }),
      () => ada.call.comments.react({ commentId: bad.id, reaction: 'fun' }),
      () => say(ada, topic, 'I am not.', bad),
    ]) {
      await expect(act()).rejects.toEqual(refusal('comment_hidden'));
    }
    const restored = await mo.call.comments.restore({ commentId: bad.id });
    expect(restored).toMatchObject({ body: 'You are a **rascal**.', hidden: null });
  });

  it('settles the reports about it, each of which was right', async () => {
    const bad = await say(ben, await aTopic(), 'Rascals!');
    const subject = { kind: 'comment', id: bad.id } as const;
    await ada.call.reports.post({ subject, rule: 'insult', text: '' });
    await mo.call.comments.hide({ commentId: bad.id, rule: 'insult', ...why });
    const { reports } = await ada.call.reports.mine({});
    expect(reports[0]).toMatchObject({ subject, settled: { outcome: 'upheld' } });
  });

  it('tells its author, and leaves entries in the log', async () => {
    const topic = await aTopic();
    const bad = await say(ben, topic, 'Rascal!');
    await mo.call.comments.hide({ commentId: bad.id, rule: 'insult', ...why });
    await server.parts.jobs.runDue();
    const inbox = await ben.call.notices.list({});
    expect(JSON.stringify(inbox)).toContain('comment_hidden');
    expect(JSON.stringify(inbox)).toContain(`#comment-${bad.id}`);
    const [entry] = await server.parts.audit.store.newest({ act: 'comments.hide' }, null, 1);
    expect(JSON.stringify(entry)).toContain(ben.id);
    expect(entry).toMatchObject({ rule: 'insult', reason: why.reason });
    expect(JSON.stringify(entry)).not.toContain('Rascal!');
  });
});

describe('a locked or slowed talk', () => {
  it('takes nothing more, for moderators too, and says why; reactions go on', async () => {
    const topic = await aTopic();
    const one = await say(ben, topic, 'One.');
    await mo.call.comments.lockThread({ commentId: one.id, lock: why });
    const locked = refusal('talk_locked', { reason: why.reason });
    await expect(say(ada, topic, 'No!', one)).rejects.toEqual(locked);
    await say(ada, topic, 'Beside it, yes.');
    await mo.call.comments.lockTalk({ topic, lock: why });
    await expect(say(mo, topic, 'Even I cannot.')).rejects.toEqual(locked);
    await ada.call.comments.react({ commentId: one.id, reaction: 'useful' });
    await mo.call.comments.lockTalk({ topic, lock: null });
    await say(ada, topic, 'Again.');
  });

  it('lets a person comment once in so many seconds', async () => {
    const topic = await aTopic();
    await mo.call.comments.slow({ topic, seconds: 300 });
    await say(ben, topic, 'First.');
    await expect(say(ben, topic, 'Second.')).rejects.toEqual(
      refusal('slow_mode', { retryAfterSeconds: 240 }),
    );
    await say(ada, topic, 'Another person.');
    clock.advance({ minutes: 4 });
    await say(ben, topic, 'Third.');
  });

  it('counts what was posted, also when it was deleted since', async () => {
    const topic = await aTopic();
    await mo.call.comments.slow({ topic, seconds: 300 });
    const { id: commentId } = await say(ben, topic, 'Gone.');
    await ben.call.comments.delete({ commentId });
    await expect(say(ben, topic, 'Again.')).rejects.toMatchObject({ code: 'slow_mode' });
    clock.advance({ minutes: 5 });
    await say(ben, topic, 'Later.');
  });
});

describe('moving comments', () => {
  it('takes whole branches with dates, authors and reactions, among those that are there', async () => {
    const [from, to] = [await aTopic(), await aTopic()];
    const early = await say(ada, to, 'Early there');
    const root = await say(ben, from, 'Root');
    const reply = await say(ada, from, 'Reply', root);
    await say(ben, from, 'Reply to the reply', reply);
    await say(ada, to, 'Late there');
    await say(ben, from, 'Stays');
    await mo.call.comments.react({ commentId: reply.id, reaction: 'love' });
    const { moveId, count } = await mo.call.comments.move({
      topic: from,
      commentIds: [reply.id],
      toId: to.id,
    });
    expect(count).toBe(2);
    expect(await bodies(from)).toEqual(['Root', 'Stays']);
    expect(await bodies(to)).toEqual(['Early there', 'Reply', 'Reply to the reply', 'Late there']);
    expect([await counted(from), await counted(to)]).toEqual([2, 4]);
    const page = await list(to, mo);
    const there = page.comments.find(({ id }) => id === reply.id);
    expect(there).toMatchObject({
      parentId: null,
      rootId: reply.id,
      depth: 0,
      author: { id: ada.id },
      createdAt: reply.createdAt,
      reactions: { counts: { love: 1 } },
    });
    expect(page.myReactions).toEqual({ [reply.id]: 'love' });
    expect((await list(from)).talk?.moves).toMatchObject([{ id: moveId, count: 2, ideaId: to.id }]);
    const place = await ben.call.comments.place({ commentId: reply.id });
    expect(place.topic).toEqual(to);
    expect(place.path).toContain(to.id);
    const follows = await say(ben, from, 'Written before I knew', reply);
    expect(follows.topic).toEqual(to);
    await say(ada, to, 'The newest');
    expect((await bodies(to)).at(0)).toBe(early.body);
    expect((await bodies(to)).at(-1)).toBe('The newest');
  });

  it('and back leaves both talks as they were, with the replies that came since', async () => {
    const [from, to] = [await aTopic(), await aTopic()];
    const root = await say(ben, from, 'Root');
    const reply = await say(ada, from, 'Reply', root);
    await say(ada, to, 'There');
    const gone = await say(ben, from, 'Gone', root);
    await ben.call.comments.delete({ commentId: gone.id });
    await say(ben, from, 'Stays');
    await mo.call.comments.pin({ topic: from, commentIds: [root.id] });
    await ada.call.comments.markAnswer({ ideaId: from.id, commentId: reply.id });
    const before = [await standing(from), await standing(to)];
    const commentIds = [root.id];
    const { moveId } = await mo.call.comments.move({ topic: from, commentIds, toId: to.id });
    expect((await list(from)).talk).toMatchObject({ pinned: [], answer: null });
    await mo.call.comments.moveBack({ moveId });
    expect([await standing(from), await standing(to)]).toEqual(before);
    expect([await counted(from), await counted(to)]).toEqual([3, 1]);
    await expect(mo.call.comments.moveBack({ moveId })).rejects.toEqual(refusal('not_found'));

    const again = await mo.call.comments.move({ topic: from, commentIds, toId: to.id });
    await say(ben, to, 'Since', reply);
    await mo.call.comments.moveBack({ moveId: again.moveId });
    expect(await bodies(from)).toEqual(['Root', 'Reply', 'Since', '', 'Stays']);
    expect(await bodies(to)).toEqual(['There']);
  });

  it('of a whole talk is undone exactly too', async () => {
    const { parts } = server;
    const [from, to] = [await aTopic(), await aTopic()];
    const root = await say(ben, from, 'Root');
    await say(ada, to, 'There');
    await say(ada, from, 'Reply', root);
    const before = [await standing(from), await standing(to)];
    const moving = { from, to, commentIds: 'all', byId: mo.id, isTraced: false } as const;
    const moved = await parts.storage.transaction((session) =>
      moveComments(parts, moving, session),
    );
    expect(await bodies(from)).toEqual([]);
    expect(await bodies(to)).toEqual(['Root', 'Reply', 'There']);
    expect(moved?.count).toBe(2);
    await parts.storage.transaction((session) =>
      moveCommentsBack(parts, moved?.moveId ?? '', session),
    );
    expect([await standing(from), await standing(to)]).toEqual(before);
  });

  it('tells each author once where what they wrote is', async () => {
    const [from, to] = [await aTopic(), await aTopic()];
    const root = await say(ben, from, 'Root');
    await say(ben, from, 'Reply', root);
    await server.parts.jobs.runDue();
    const before = JSON.stringify(await ben.call.notices.list({})).split('comment_moved').length;
    await mo.call.comments.move({ topic: from, commentIds: [root.id], toId: to.id });
    await server.parts.jobs.runDue();
    const after = JSON.stringify(await ben.call.notices.list({}));
    expect(after.split('comment_moved').length).toBe(before + 1);
    expect(after).toContain(`#comment-${root.id}`);
  });
});

describe('splitting comments off', () => {
  it('makes an idea by the author of the first, in its words, once', async () => {
    const topic = await aTopic();
    const one = await say(ben, topic, 'A dining car with **real** tables.');
    const two = await say(ada, topic, 'With lamps.');
    await say(ada, topic, 'Stays');
    const split = { topic, commentIds: [two.id, one.id], idea: newIdea() };
    const [first, second] = await Promise.all([
      mo.call.comments.split(split),
      mo.call.comments.split(split),
    ]);
    expect(second).toEqual(first);
    const { idea } = await ben.call.ideas.get({ ideaId: split.idea.id });
    expect(idea).toMatchObject({
      title: split.idea.title,
      body: 'A dining car with **real** tables.',
      author: { id: ben.id },
      tally: { supports: 1, comments: 2 },
    });
    expect(await bodies(onIdea(idea.id))).toEqual([
      'A dining car with **real** tables.',
      'With lamps.',
    ]);
    expect(await bodies(topic)).toEqual(['Stays']);
    const { talk } = await list(topic);
    expect(talk?.moves).toMatchObject([{ count: 2, ideaId: idea.id, title: idea.title }]);
  });
});
