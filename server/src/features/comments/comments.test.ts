import {
  applyCommentTold,
  applyPosted,
  applyReacted,
  type Comment,
  type CommentPage,
  usefulness,
  writeMention,
} from '@roundhouse/shared/comments';
import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { onIdea } from '../../../../test/support/onIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

let server: TestServer;
let ada: Person;
let ben: Person;

beforeAll(async () => {
  server = await startServer();
  ada = await server.signUp({ name: 'Ada' });
  ben = await server.signUp({ name: 'Ben' });
});
afterAll(() => server.close());

async function anIdeaId(author = ada): Promise<string> {
  const idea = await author.call.ideas.post(anIdea({ boardId: server.board.id }));
  return idea.id;
}

const say = (
  person: Person,
  ideaId: string,
  body: string,
  parent: Comment | null = null,
  id = makeId(),
) =>
  person.call.comments.post({
    topic: onIdea(ideaId),
    id,
    parentId: parent?.id ?? null,
    body,
    language: 'en',
  });

const bodies = (comments: Comment[]) => comments.map(({ body }) => body);
const refusal = (code: string) => expect.objectContaining({ code });

describe('posting', () => {
  it('stores the comment with its author and counts it on its idea', async () => {
    const ideaId = await anIdeaId();
    const comment = await say(ben, ideaId, 'I would **build** that.');
    expect(comment).toMatchObject({
      topic: onIdea(ideaId),
      responseId: null,
      parentId: null,
      rootId: comment.id,
      depth: 0,
      author: { id: ben.id, name: 'Ben' },
      body: 'I would **build** that.',
      rev: 1,
    });
    const { comments, next } = await server.guest.call.comments.list({ topic: onIdea(ideaId) });
    expect(comments).toEqual([comment]);
    expect(next).toBeNull();
    expect((await ada.call.ideas.get({ ideaId })).idea.tally.comments).toBe(1);
  });

  it('answers a repeat with what was stored, and counts it once', async () => {
    const ideaId = await anIdeaId();
    const id = makeId();
    const [first, second] = await Promise.all([
      say(ben, ideaId, 'Once', null, id),
      say(ben, ideaId, 'Once', null, id),
    ]);
    const third = await say(ben, ideaId, 'Once, edited meanwhile', null, id);
    expect([second, third]).toEqual([first, first]);
    expect((await ada.call.ideas.get({ ideaId })).idea.tally.comments).toBe(1);
  });

  it('refuses an identifier that is somebody else’s', async () => {
    const ideaId = await anIdeaId();
    const { id } = await say(ben, ideaId, 'Mine');
    await expect(say(ada, ideaId, 'No, mine', null, id)).rejects.toEqual(refusal('id_taken'));
    const other = await anIdeaId();
    await expect(say(ben, other, 'Mine', null, id)).rejects.toEqual(refusal('id_taken'));
  });

  it('refuses where nothing may be added, and what answers nothing', async () => {
    const ideaId = await anIdeaId();
    const elsewhere = await say(ben, await anIdeaId(), 'Elsewhere');
    await expect(say(ben, makeId(), 'Hello')).rejects.toEqual(refusal('not_found'));
    await expect(say(ben, ideaId, 'Hello', elsewhere)).rejects.toEqual(refusal('parent_not_found'));
    await ada.call.ideas.withdraw({ ideaId });
    await expect(say(ben, ideaId, 'Hello')).rejects.toEqual(refusal('idea_withdrawn'));
  });

  it('hangs a reply that would be too deep beside what it answers', async () => {
    const ideaId = await anIdeaId();
    const root = await say(ada, ideaId, 'root');
    const reply = await say(ben, ideaId, 'reply', root);
    const deep = await say(ada, ideaId, 'deep', reply);
    const deeper = await say(ben, ideaId, 'deeper', deep);
    expect([root, reply, deep, deeper].map(({ depth }) => depth)).toEqual([0, 1, 2, 2]);
    expect(deeper).toMatchObject({ parentId: reply.id, rootId: root.id });
  });

  it('lets mentions tell the truth', async () => {
    const ideaId = await anIdeaId();
    const body = `${writeMention({ id: ada.id, name: 'The owner' })} and @[Nobody](person:${makeId()})`;
    expect((await say(ben, ideaId, body)).body).toBe(`@[Ada](person:${ada.id}) and @Nobody`);
  });
});

describe('the list', () => {
  it('gives each thread whole: replies depth first, oldest first', async () => {
    const ideaId = await anIdeaId();
    const a = await say(ada, ideaId, 'a');
    const b = await say(ada, ideaId, 'b');
    const a1 = await say(ben, ideaId, 'a1', a);
    await say(ben, ideaId, 'a2', a);
    await say(ben, ideaId, 'b1', b);
    await say(ada, ideaId, 'a11', a1);
    const { comments } = await ada.call.comments.list({ topic: onIdea(ideaId), sort: 'oldest' });
    expect(bodies(comments)).toEqual(['a', 'a1', 'a11', 'a2', 'b', 'b1']);
    const newest = await ada.call.comments.list({ topic: onIdea(ideaId), sort: 'newest' });
    expect(bodies(newest.comments)).toEqual(['b', 'b1', 'a', 'a1', 'a11', 'a2']);
  });

  it('is paged without gap or repeat in every order, and finds a permalink', async () => {
    const ideaId = await anIdeaId();
    const roots: Comment[] = [];
    for (let n = 0; n < 45; n++) roots.push(await say(ada, ideaId, `c${n}`));
    for (const n of [3, 30, 31]) {
      await ben.call.comments.react({ commentId: roots[n]!.id, reaction: 'useful' });
    }
    const inOrder = {
      oldest: roots.map(({ body }) => body),
      newest: roots.map(({ body }) => body).reverse(),
      useful: ['c3', 'c30', 'c31', ...roots.map(({ body }) => body)].filter(
        (body, at, all) => all.indexOf(body) === at,
      ),
    };
    for (const sort of ['oldest', 'newest', 'useful'] as const) {
      const read: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await ben.call.comments.list({
          topic: onIdea(ideaId),
          sort,
          ...(cursor && { cursor }),
        });
        expect(page.comments.length).toBeLessThanOrEqual(20);
        read.push(...bodies(page.comments));
        cursor = page.next ?? undefined;
      } while (cursor);
      expect(read).toEqual(inOrder[sort]);
    }

    const reply = await say(ben, ideaId, 'linked', roots[25]!);
    for (const sort of ['oldest', 'newest', 'useful'] as const) {
      const page = await ben.call.comments.list({ topic: onIdea(ideaId), sort, around: reply.id });
      expect(bodies(page.comments)).toContain('linked');
      const at = inOrder[sort].indexOf('c25');
      expect(page.comments[0]?.body).toBe(inOrder[sort][at - (at % 20)]);
      const rest = await ben.call.comments.list({
        topic: onIdea(ideaId),
        sort,
        cursor: page.next ?? '',
      });
      expect(rest.comments[0]?.body).toBe(inOrder[sort][at - (at % 20) + 20]);
    }
    const lost = await ben.call.comments.list({ topic: onIdea(ideaId), around: makeId() });
    expect(lost.comments[0]?.body).toBe('c0');
  }, 60_000);

  it('refuses a cursor that no page in this order gave out', async () => {
    const ideaId = await anIdeaId();
    for (const cursor of ['x', Buffer.from('{"$gt":""}').toString('base64url')]) {
      await expect(ben.call.comments.list({ topic: onIdea(ideaId), cursor })).rejects.toEqual(
        refusal('invalid_input'),
      );
    }
  });
});

describe('a topic', () => {
  it('is kept apart from another kind of thing with the same identifier', async () => {
    const ideaId = await anIdeaId();
    const topic = { kind: 'update' as const, id: ideaId };
    const comment = { topic, id: makeId(), parentId: null, body: 'Hello', language: 'en' as const };
    await expect(ben.call.comments.post(comment)).rejects.toEqual(refusal('not_found'));
    await expect(ben.call.comments.list({ topic })).rejects.toEqual(refusal('not_found'));
    const missing = { ...topic, id: makeId() };
    await expect(ben.call.comments.list({ topic: missing })).rejects.toEqual(refusal('not_found'));
  });

  it('is named in the address of its talk', async () => {
    const ideaId = await anIdeaId();
    await say(ben, ideaId, 'By address');
    const list = (query: string) => fetch(`${server.url}/api/comments?${query}`);
    const found = await list(`topic[kind]=idea&topic[id]=${ideaId}`);
    expect(bodies(((await found.json()) as CommentPage).comments)).toEqual(['By address']);
    for (const query of ['', `topic=${ideaId}`, `topic[kind]=person&topic[id]=${ideaId}`]) {
      expect((await list(query)).status).toBe(422);
    }
  });
});

describe('a reply to an official response', () => {
  const responseId = makeId();
  let ideaId: string;
  beforeAll(async () => {
    ideaId = await anIdeaId();
    server.parts.isResponseTo = async (id, idea) => id === responseId && idea === ideaId;
  });
  const reply = (change: object = {}) =>
    ben.call.comments.post({
      ...{ topic: onIdea(ideaId), id: makeId(), parentId: null, responseId },
      ...{ body: 'Thank you!', language: 'en', ...change },
    });

  it('says so, and its thread can be listed alone', async () => {
    await say(ada, ideaId, 'About the idea');
    const first = await reply();
    const answer = await say(ada, ideaId, 'So do I.', first);
    expect(first).toMatchObject({ responseId, parentId: null, rootId: first.id });
    expect(answer).toMatchObject({ responseId: null, rootId: first.id });
    const all = await ada.call.comments.list({ topic: onIdea(ideaId) });
    expect(bodies(all.comments)).toEqual(['About the idea', 'Thank you!', 'So do I.']);
    const some = await ada.call.comments.list({ topic: onIdea(ideaId), responseId });
    expect(some.comments).toEqual([first, answer]);
    const around = { topic: onIdea(ideaId), responseId, around: answer.id };
    expect((await ada.call.comments.list(around)).comments).toEqual([first, answer]);
    const none = { topic: onIdea(ideaId), responseId: makeId() };
    expect((await ada.call.comments.list(none)).comments).toEqual([]);
  });

  it('is refused where the response is not one to this idea', async () => {
    const { comments } = (await ada.call.ideas.get({ ideaId })).idea.tally;
    for (const change of [{ responseId: makeId() }, { topic: onIdea(await anIdeaId()) }]) {
      await expect(reply(change)).rejects.toEqual(refusal('parent_not_found'));
    }
    expect((await ada.call.ideas.get({ ideaId })).idea.tally.comments).toBe(comments);
  });

  it('is a comment on an idea, and not a reply to a comment too', async () => {
    const { id: parentId } = await say(ada, ideaId, 'Elsewhere in the talk');
    const topic = { kind: 'update', id: makeId() };
    for (const change of [{ parentId }, { topic }]) {
      await expect(reply(change)).rejects.toEqual(refusal('invalid_input'));
    }
  });
});

describe('editing and deleting', () => {
  it('is for the author alone', async () => {
    const ideaId = await anIdeaId();
    const { id: commentId } = await say(ben, ideaId, 'First words');
    const owner = await server.signUp({ role: 'owner' });
    for (const other of [ada, owner]) {
      await expect(other.call.comments.edit({ commentId, body: 'x' })).rejects.toEqual(
        refusal('not_allowed'),
      );
      await expect(other.call.comments.delete({ commentId })).rejects.toEqual(
        refusal('not_allowed'),
      );
    }
    const edited = await ben.call.comments.edit({ commentId, body: 'Better words' });
    expect(edited).toMatchObject({ body: 'Better words', rev: 2 });
    expect(edited.editedAt).not.toBeNull();
    const same = await ben.call.comments.edit({ commentId, body: 'Better words' });
    expect(same).toEqual(edited);
  });

  it('takes words and author off the record, once, and keeps the place', async () => {
    const ideaId = await anIdeaId();
    const root = await say(ben, ideaId, 'Something hasty');
    await say(ada, ideaId, 'A reply', root);
    const deleted = await ben.call.comments.delete({ commentId: root.id });
    expect(deleted).toMatchObject({ isDeleted: true, body: '', author: null, rev: 2 });
    expect(await ben.call.comments.delete({ commentId: root.id })).toEqual(deleted);
    const { comments } = await ada.call.comments.list({ topic: onIdea(ideaId) });
    expect(comments[0]).toEqual(deleted);
    expect(bodies(comments)).toEqual(['', 'A reply']);
    expect((await ada.call.ideas.get({ ideaId })).idea.tally.comments).toBe(1);
    const record = await server.parts.comments.model.findById(root.id).lean();
    expect(JSON.stringify(record)).not.toMatch(new RegExp(`hasty|${ben.id}`));

    await expect(say(ada, ideaId, 'Late', root)).rejects.toEqual(refusal('comment_deleted'));
    await expect(ben.call.comments.edit({ commentId: root.id, body: 'Undo' })).rejects.toEqual(
      refusal('comment_deleted'),
    );
    await expect(ada.call.comments.react({ commentId: root.id, reaction: 'fun' })).rejects.toEqual(
      refusal('comment_deleted'),
    );
  });
});

describe('a closed board', () => {
  it('can be read, and one’s own words taken back, but not added to', async () => {
    const owner = await server.signUp({ role: 'owner' });
    const board = await owner.call.boards.create({ name: 'Retired line' });
    const { id: ideaId } = await ada.call.ideas.post(anIdea({ boardId: board.id }));
    const comment = await say(ben, ideaId, 'Before');
    const commentId = comment.id;
    await ben.call.comments.react({ commentId, reaction: 'fun' });
    await owner.call.boards.edit({ id: board.id, isClosed: true });

    const closed = refusal('board_closed');
    await expect(say(ada, ideaId, 'After')).rejects.toEqual(closed);
    await expect(ben.call.comments.edit({ commentId, body: 'x' })).rejects.toEqual(closed);
    await expect(ben.call.comments.react({ commentId, reaction: 'love' })).rejects.toEqual(closed);
    expect((await ben.call.comments.list({ topic: onIdea(ideaId) })).comments).toHaveLength(1);
    expect((await ben.call.comments.unreact({ commentId })).mine).toBeNull();
    expect((await ben.call.comments.delete({ commentId })).isDeleted).toBe(true);
  });
});

describe('reactions', () => {
  it('are one for each person, and make a comment useful', async () => {
    const ideaId = await anIdeaId();
    const { id: commentId } = await say(ada, ideaId, 'Solder it first');
    const first = await ben.call.comments.react({ commentId, reaction: 'love' });
    expect(first).toEqual({
      mine: 'love',
      reactions: { rev: 1, counts: { useful: 0, love: 1, fun: 0, insight: 0, puzzled: 0 } },
    });
    expect(await ben.call.comments.react({ commentId, reaction: 'love' })).toEqual(first);
    const { reactions } = await ben.call.comments.react({ commentId, reaction: 'insight' });
    expect(reactions).toMatchObject({ rev: 2, counts: { love: 0, insight: 1 } });

    const page = await ben.call.comments.list({ topic: onIdea(ideaId) });
    expect(page.myReactions).toEqual({ [commentId]: 'insight' });
    expect((await server.guest.call.comments.list({ topic: onIdea(ideaId) })).myReactions).toEqual(
      {},
    );
    const stored = await server.parts.comments.get(commentId);
    expect(stored?.usefulness).toBe(usefulness(reactions));

    const gone = await ben.call.comments.unreact({ commentId });
    expect(gone).toMatchObject({ mine: null, reactions: { rev: 3, counts: { insight: 0 } } });
    expect(await ben.call.comments.unreact({ commentId })).toEqual(gone);
  });

  it('add up when many come at once', async () => {
    const ideaId = await anIdeaId();
    const { id: commentId } = await say(ada, ideaId, 'Crowded');
    const people = await Promise.all(Array.from({ length: 12 }, () => server.signUp()));
    await Promise.all(
      people.map(({ call }, n) =>
        call.comments.react({ commentId, reaction: n % 3 ? 'useful' : 'puzzled' }),
      ),
    );
    const stored = await server.parts.comments.get(commentId);
    expect(stored?.reactions).toMatchObject({ rev: 12, counts: { useful: 8, puzzled: 4 } });
  });
});

describe('what is told', () => {
  it('turns an old list into the one that is fetched anew', async () => {
    const ideaId = await anIdeaId();
    const root = await say(ada, ideaId, 'root');
    await say(ada, ideaId, 'another');
    const before = (await ada.call.comments.list({ topic: onIdea(ideaId) })).comments;
    const told: Parameters<typeof server.parts.broadcaster.tell>[0] = [];
    const { tell } = server.parts.broadcaster;
    server.parts.broadcaster.tell = (events) => {
      told.push(...events);
      tell(events);
    };
    const reply = await say(ben, ideaId, 'reply', root);
    const late = await say(ben, ideaId, 'late');
    await ben.call.comments.edit({ commentId: reply.id, body: 'reply, edited' });
    await ada.call.comments.react({ commentId: reply.id, reaction: 'fun' });
    await ben.call.comments.delete({ commentId: late.id });
    server.parts.broadcaster.tell = tell;

    let list = before;
    for (const event of told) {
      if (event.name === 'comment.posted') list = applyPosted(list, event.payload, 'last');
      const { name, payload } = event;
      if (name === 'comment.edited')
        list = list.map((one) => (one.id === payload.id ? applyCommentTold(one, payload) : one));
      if (name === 'comment.reacted')
        list = list.map((one) =>
          one.id === payload.commentId ? applyReacted(one, payload.reactions) : one,
        );
    }
    expect(list).toEqual((await ada.call.comments.list({ topic: onIdea(ideaId) })).comments);
    expect(told.map(({ name }) => name)).toEqual([
      'comment.posted',
      'idea.tallied',
      'comment.posted',
      'idea.tallied',
      'comment.edited',
      'comment.reacted',
      'reaction.changed',
      'comment.edited',
      'idea.tallied',
    ]);
  });
});
