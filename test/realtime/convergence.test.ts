import type { CommentPage, Topic } from '@roundhouse/shared/comments';
import { ideaRoom, type StoredEventName, storedEvents } from '@roundhouse/shared/events';
import type { FeedPage } from '@roundhouse/shared/feed';
import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followers } from '../../client/src/realtime/liveCache/followers.ts';
import { tellQueue } from '../../server/src/features/queue/index.ts';
import { aRepProfile } from '../support/aRepProfile.ts';
import { onIdea } from '../support/onIdea.ts';
import type { Person } from '../support/startServer.ts';
import { type LiveBoard, sleep, startLiveBoard } from './aBoard.ts';
import { answeringCases } from './answeringCases.ts';

import { gateCases } from './gateCases.ts';
import { integrityCases } from './integrityCases.ts';
import { mergedPages, mergingCases } from './mergingCases.ts';
import { ownCases } from './ownCases.ts';
import { reportCases } from './reportCases.ts';
import { sanctionCases } from './sanctionCases.ts';
import { updateCases } from './updateCases.ts';

/** One event: what a page shows, how it is read, and what happens meanwhile. */
type Case = {
  /** The query of the page, by the path of its action, and its input. */
  query: string;
  input: object;
  read: () => Promise<unknown>;
  act: () => Promise<unknown>;
  viewer: Person;
  rooms: string[];
};

/** Coalesced events may come this much later, in ms. */
const SETTLING_MS = 300;

let live: LiveBoard;
let author: Person;
let fan: Person;
let owner: Person;

beforeAll(async () => {
  live = await startLiveBoard();
  author = await live.signUp({ name: 'Ada' });
  fan = await live.signUp({ name: 'Bo' });
  owner = await live.signUp({ name: 'Olga', role: 'owner' });
});
afterAll(() => live?.close());

/** What a fan sees of one idea's page while something happens to it. */
async function onIdeaPage(act: (ideaId: string) => Promise<unknown>, viewer = fan): Promise<Case> {
  const { id: ideaId } = await live.post(author);
  return {
    query: 'ideas.get',
    input: { ideaId },
    viewer,
    rooms: ['feed', ideaRoom(ideaId)],
    read: () => viewer.call.ideas.get({ ideaId }),
    act: () => act(ideaId),
  };
}

/** What a fan sees of the talk under an idea in which one comment stands. */
async function inTalk(
  act: (about: { ideaId: string; commentId: string }) => Promise<unknown>,
  viewer = fan,
): Promise<Case> {
  const { id: ideaId } = await live.post(author);
  const { id: commentId } = await live.comment(author, ideaId);
  return {
    query: 'comments.list',
    input: { topic: onIdea(ideaId), sort: 'oldest' },
    viewer,
    rooms: ['feed', ideaRoom(ideaId)],
    read: () => viewer.call.comments.list({ topic: onIdea(ideaId) }),
    act: () => act({ ideaId, commentId }),
  };
}

/** A moderator takes the comment of a talk to another idea. */
async function moveAway({ ideaId, commentId }: { ideaId: string; commentId: string }) {
  const { id: toId } = await live.post(author);
  const { call } = await live.signUp({ role: 'moderator' });
  return call.comments.move({ topic: onIdea(ideaId), commentIds: [commentId], toId });
}

const words = { title: 'Bring back two night trains', body: 'And the **dining car**.' };

/** Edits an idea of the author's. */
async function edit(ideaId: string) {
  const { idea } = await author.call.ideas.get({ ideaId });
  const { boardId, kind, language, tags, version } = idea;
  const kept = { boardId, kind, language, tags, version, pictures: [], hackFiles: [] };
  return author.call.ideas.edit({ ideaId, ...kept, ...words });
}

/** From how many supports on an answer is due on the board. */
const answerAfter = (supports: number) =>
  owner.call.boards.edit({
    id: live.board.id,
    rules: { promise: { isOn: true, supports, days: 14 } },
  });

async function anImport(): Promise<Case> {
  const csv = 'title,votes\nA tram for the harbour,3\nA bus for the harbour,4\n';
  const file = new File([csv], 'ideas.csv', { type: 'text/csv' });
  const { id: importId } = await owner.call.imports.upload({ file });
  return {
    query: 'imports.get',
    input: { importId },
    viewer: owner,
    rooms: [],
    read: () => owner.call.imports.get({ importId }),
    act: async () => {
      await owner.call.imports.run({
        importId,
        mapping: { title: 'title', votes: 'votes' },
        target: { boardId: live.board.id, kind: 'revival', language: 'en' },
      });
      while ((await owner.call.imports.get({ importId })).state !== 'done') await sleep(20);
    },
  };
}

/** What a fan sees of an idea's steps while one is added. */
async function onTimeline(): Promise<Case> {
  const { id: ideaId } = await live.post(author);
  const { parts } = live;
  return {
    query: 'timeline.list',
    input: { ideaId },
    viewer: fan,
    rooms: [ideaRoom(ideaId)],
    read: () => fan.call.timeline.list({ ideaId }),
    act: async () => {
      const step = { kind: 'stepped', from: 'open', to: 'heard' } as const;
      const entry = { ideaId, at: parts.clock(), byId: owner.id, ...step };
      const told = await parts.storage.transaction((session) => parts.timeline.add(entry, session));
      parts.broadcaster.tell([told]);
    },
  };
}

async function inRemixTree(): Promise<Case> {
  const { id: parentId } = await live.post(author);
  return {
    query: 'ideas.remixTree',
    input: { ideaId: parentId },
    viewer: fan,
    rooms: ['feed'],
    read: () => fan.call.ideas.remixTree({ ideaId: parentId }),
    act: () => live.post(author, { parentId, title: 'A night train for bicycles too' }),
  };
}

/** What a fan sees of a board of its own, so that its first page holds all of it. */
async function inFeed(act: (ideaId: string, boardId: string) => Promise<unknown>): Promise<Case> {
  const { id: boardId, slug: board } = await owner.call.boards.create({ name: `B ${makeId()}` });
  const { id } = await live.post(author, { boardId });
  const input = { sort: 'new' as const, board };
  return {
    query: 'feed.list',
    input,
    viewer: fan,
    rooms: ['feed'],
    read: () => fan.call.feed.list(input),
    act: () => act(id, boardId),
  };
}

/** Has the board tell the fan something about an idea. */
async function orderNotice() {
  const { id, slug } = await live.post(author);
  const { parts } = live;
  await parts.storage.transaction((session) =>
    parts.noticeOrders.add(
      {
        kind: 'step',
        audience: { personIds: [fan.id] },
        group: `idea:${id}`,
        about: { en: 'Bring back the night express' },
        path: `/ideas/${id}/${slug}`,
        actorId: owner.id,
        detail: 'archived',
        at: parts.clock(),
      },
      session,
    ),
  );
  parts.jobs.poke('notices');
}

/** What a fan sees of their inbox, in which something stands already. */
async function inInbox(act: () => Promise<unknown>): Promise<Case> {
  const socket = await live.watch(fan);
  await orderNotice();
  await socket.heard('notice.arrived');
  socket.close();
  return {
    query: 'notices.list',
    input: {},
    viewer: fan,
    rooms: [],
    read: () => fan.call.notices.list({}),
    act,
  };
}

/** What a fan sees of whether they follow an idea. */
async function aFollowing(): Promise<Case> {
  const { id } = await live.post(author);
  const input = { kind: 'idea' as const, id };
  return {
    query: 'notices.isFollowing',
    input,
    viewer: fan,
    rooms: [],
    read: () => fan.call.notices.isFollowing(input),
    act: () => fan.call.notices.follow(input),
  };
}

/** What a moderator sees of the queue while an item of it is closed. */
async function inQueue(): Promise<Case> {
  const moderator = await live.signUp({ name: 'Mo', role: 'moderator' });
  const { parts } = live;
  const { id } = await live.post(author);
  const about = { kind: 'reports', subject: { kind: 'idea', id } } as const;
  const at = new Date();
  await parts.storage.transaction((session) =>
    parts.queue.open({ ...about, boardId: null, at }, session),
  );
  return {
    query: 'queue.list',
    input: {},
    viewer: moderator,
    rooms: ['queue'],
    read: () => moderator.call.queue.list({}),
    act: async () => {
      const closing = { byId: moderator.id, at, outcome: 'dismissed' };
      const item = await parts.storage.transaction((session) =>
        parts.queue.close(about, closing, session),
      );
      parts.broadcaster.tell(await tellQueue(parts, item));
    },
  };
}

const pledge = { units: 2, price: 12_900, reason: 'One to run, one to keep' };

/** Every stored event has its case; the type refuses a missing one, the first test a new one. */
const cases: { [N in StoredEventName]: () => Promise<Case> } = {
  'brand.changed': async () => ({
    query: 'site.bootstrap',
    input: {},
    viewer: fan,
    rooms: ['feed'],
    read: () => fan.call.site.bootstrap(),
    act: () => owner.call.site.editBrand({ tagline: 'Trains, kits and more' }),
  }),
  'board.changed': async () => ({
    query: 'boards.list',
    input: {},
    viewer: fan,
    rooms: ['feed'],
    read: () => fan.call.boards.list(),
    act: () => owner.call.boards.edit({ id: live.board.id, description: 'All that runs on rails' }),
  }),
  'person.changed': () => onIdeaPage(() => author.call.people.changeProfile({ name: 'Ada L.' })),
  'rep.changed': async () => ({
    query: 'reps.list',
    input: {},
    viewer: fan,
    rooms: ['feed'],
    read: () => fan.call.reps.list({}),
    act: () => owner.call.reps.save({ personId: owner.id, ...aRepProfile({ title: 'Director' }) }),
  }),
  'idea.posted': inRemixTree,
  'idea.edited': () => inFeed(edit),
  'idea.rewritten': () => onIdeaPage(edit),
  'idea.tallied': () => onIdeaPage((ideaId) => owner.call.supports.give({ ideaId })),
  'idea.pledged': () =>
    onIdeaPage(async (ideaId) => {
      await owner.call.supports.give({ ideaId });
      await owner.call.supports.pledge({ ideaId, pledge });
    }),
  'support.changed': () => onIdeaPage((ideaId) => fan.call.supports.give({ ideaId })),
  'comment.posted': () => inTalk(({ ideaId }) => live.comment(owner, ideaId, 'So do I.')),
  'comment.edited': () =>
    inTalk(({ commentId }) => author.call.comments.edit({ commentId, body: 'Count us in.' })),
  'comment.reacted': () =>
    inTalk(({ commentId }) => owner.call.comments.react({ commentId, reaction: 'insight' })),
  'reaction.changed': () =>
    inTalk(({ commentId }) => fan.call.comments.react({ commentId, reaction: 'love' })),
  'comments.moved': () => inTalk(moveAway),
  'talk.changed': () =>
    inTalk(async ({ ideaId, commentId }) => {
      const { call } = await live.signUp({ role: 'moderator' });
      await call.comments.pin({ topic: onIdea(ideaId), commentIds: [commentId] });
      const summary = { body: { en: 'All say yes [1].' }, refIds: [commentId] };
      await call.comments.summarise({ topic: onIdea(ideaId), summary });
    }),
  'import.progressed': anImport,
  'promise.changed': () =>
    onIdeaPage(async (ideaId) => {
      await answerAfter(1);
      await fan.call.supports.give({ ideaId });
      await owner.call.promises.pause({ ideaId, reason: { en: 'The works are closed.' } });
      await answerAfter(100);
    }),
  'timeline.added': onTimeline,
  'queue.changed': inQueue,
  'notice.arrived': () => inInbox(orderNotice),
  'notice.read': () => inInbox(() => fan.call.notices.markAllRead()),
  'following.changed': aFollowing,
  ...updateCases(() => ({ live, fan })),
  ...gateCases(() => ({ live })),
  ...integrityCases(() => ({ live, author })),
  ...mergingCases(() => ({ live, author, fan })),
  ...sanctionCases(() => ({ live })),
  ...ownCases(() => ({ live, fan, owner })),
  ...reportCases(() => ({ live, author, fan })),
  ...answeringCases(() => ({ live, author, fan, owner })),
};

/** Applies what happened as the page does. */
function follow(data: unknown, events: ReturnType<typeof Array<never>>, { query, input }: Case) {
  const follower = followers[query];
  if (!follower) throw new Error(`Nothing follows events for ${query}.`);
  return events.reduce((known, event) => follower(known, event, input), data);
}

async function happen(given: Case, name: StoredEventName) {
  const socket = await live.watch(given.viewer, given.rooms);
  const before = await given.read();
  const known = socket.stored().length;
  await given.act();
  await socket.heard(name);
  await sleep(SETTLING_MS);
  const events = socket.stored().slice(known) as never[];
  const after = await given.read();
  socket.close();
  return { before, events, after };
}

describe('R11: an old snapshot with the event applied equals a fresh fetch', () => {
  it('has a case for every stored event', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(storedEvents).sort());
  });

  it.each(Object.entries(cases))('%s', async (name, make) => {
    const given = await make();
    const { before, events, after } = await happen(given, name as StoredEventName);
    expect(follow(before, events, given)).toEqual(after);
    const others = events.filter((event) => (event as { name: string }).name !== name);
    expect(follow(before, others as never[], given), 'without it').not.toEqual(after);
  });

  it('idea.posted, in a list of the newest, goes first', async () => {
    const given = await inFeed((_, boardId) =>
      live.post(author, { boardId, title: 'A sleeper to the mountains' }),
    );
    const { before, events, after } = await happen(given, 'idea.posted');
    const [posted] = events as { name: string; payload: object }[];
    const page = before as { ideas: object[] };
    expect({ ...page, ideas: [posted?.payload, ...page.ideas] }).toMatchObject({
      ideas: (after as typeof page).ideas,
    });
  });

  const why = { reason: 'It is about a bus driver.', language: 'en' } as const;
  it.each<[string, (call: Person['call'], commentId: string) => Promise<unknown>]>([
    ['hidden', (call, commentId) => call.comments.hide({ commentId, rule: 'insult', ...why })],
    ['locked', (call, commentId) => call.comments.lockThread({ commentId, lock: why })],
    [
      'folded',
      (call, commentId) =>
        call.comments.fold({ commentId, folding: { ...why, label: 'off_topic' } }),
    ],
    [
      'highlighted',
      (call, commentId) => call.comments.highlight({ commentId, isHighlighted: true }),
    ],
  ])('comment.edited, when a pinned comment is %s', async (_mark, act) => {
    const { call } = await live.signUp({ role: 'moderator' });
    const given = await inTalk(({ commentId }) => act(call, commentId));
    const page = (await given.read()) as CommentPage;
    const { topic, id } = page.comments[0] as CommentPage['comments'][number];
    await call.comments.pin({ topic, commentIds: [id] });
    const { before, events, after } = await happen(given, 'comment.edited');
    expect(before).not.toEqual(after);
    expect(follow(before, events, given)).toEqual(after);
  });

  it.each([
    ['merge', 'source', 'idea.merged'],
    ['merge', 'target', 'idea.merged'],
    ['unmerge', 'source', 'idea.unmerged'],
    ['unmerge', 'target', 'idea.unmerged'],
  ] as const)('%s: the page of the %s', async (what, whose, name) => {
    const given = await mergedPages(() => ({ live, author, fan }))(what, whose);
    const { before, events, after } = await happen(given, name);
    expect(before).not.toEqual(after);
    expect(follow(before, events, given)).toEqual(after);
  });

  it('idea.edited, when the idea is withdrawn, takes it out of lists', async () => {
    const given = await inFeed((ideaId) => author.call.ideas.withdraw({ ideaId }));
    const { before, events, after } = await happen(given, 'idea.edited');
    expect(follow(before, events, given)).toEqual(after);
  });

  it('promise.changed takes a promise out of the list of those that are due', async () => {
    const { id: ideaId } = await live.post(author);
    await answerAfter(1);
    await fan.call.supports.give({ ideaId });
    await answerAfter(100);
    const input = { list: 'due' as const };
    const given = {
      query: 'promises.list',
      input,
      viewer: fan,
      rooms: ['feed'],
      read: () => fan.call.promises.list(input),
      act: () => author.call.ideas.withdraw({ ideaId }),
    };
    const { before, events, after } = await happen(given, 'promise.changed');
    expect((before as typeof after & { rows: object[] }).rows).not.toEqual([]);
    expect(follow(before, events, given)).toEqual(after);
  });

  it('support.changed marks in a list that my support is set aside', async () => {
    const moderator = await live.signUp({ role: 'moderator' });
    const given = await inFeed(async (ideaId) => {
      await fan.call.supports.give({ ideaId });
      const selection = { kind: 'people' as const, personIds: [fan.id] };
      const why = { reason: 'One hand gave it.', language: 'en' as const };
      await moderator.call.integrity.setAside({ id: makeId(), ideaId, selection, ...why });
    });
    const { before, events, after } = await happen(given, 'support.changed');
    expect(Object.keys((after as FeedPage).setAside)).toHaveLength(1);
    expect(follow(before, events, given)).toEqual(after);
  });

  it('comment.edited, when the comment is deleted, leaves what a fetch shows', async () => {
    const given = await inTalk(async ({ ideaId, commentId }) => {
      const reply = { topic: onIdea(ideaId), id: makeId(), parentId: commentId };
      await fan.call.comments.post({ ...reply, language: 'en', body: 'Me too.' });
      await author.call.comments.delete({ commentId });
    });
    const { before, events, after } = await happen(given, 'comment.edited');
    expect(follow(before, events, given)).toEqual(after);
  });

  it('comment.posted, in a list of the replies to one response, adds those alone', async () => {
    const responseId = makeId();
    const given = await inTalk(async ({ ideaId }) => {
      live.parts.isResponseTo = async (id) => id === responseId;
      await live.comment(owner, ideaId, 'Of the idea.');
      const reply = { topic: onIdea(ideaId), id: makeId(), parentId: null, responseId };
      await owner.call.comments.post({ ...reply, body: 'Thank you.', language: 'en' });
    });
    const input = { ...(given.input as { topic: Topic }), responseId };
    const read = () => fan.call.comments.list(input);
    const { before, events, after } = await happen({ ...given, read }, 'comment.posted');
    expect((after as CommentPage).comments.map(({ body }) => body)).toEqual(['Thank you.']);
    expect(follow(before, events, { ...given, input })).toEqual(after);
  });

  it('R12: events that come twice and in the wrong order change nothing more', async () => {
    const given = await onIdeaPage(async (ideaId) => {
      await owner.call.supports.give({ ideaId });
      await edit(ideaId);
      await owner.call.supports.undo({ ideaId });
      await fan.call.supports.give({ ideaId });
    });
    const { before, events, after } = await happen(given, 'support.changed');
    expect(follow(before, [...events.toReversed(), ...events], given)).toEqual(after);
  });
});
