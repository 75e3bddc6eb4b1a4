import { makeId } from '../../../shared/src/primitives/index.ts';
import type { QueueKind } from '../../../shared/src/queue/index.ts';
import { anIdea } from '../../../test/support/anIdea.ts';
import { aRestriction } from '../../../test/support/aSanction.ts';
import { onIdea } from '../../../test/support/onIdea.ts';
import type { Person, TestServer } from '../../../test/support/startServer.ts';
import { makePeople } from '../supports/crowd.ts';
import { type Crowd, holdPost, likeTwo, suspect } from './waiting.ts';

/** How many of a hundred items are of each kind; the rest are reports. */
const SHARE: readonly [QueueKind, number][] = [
  ['first_post', 10],
  ['spam', 10],
  ['flood', 5],
  ['appeal', 5],
  ['merge', 10],
];
const AUTHORS = 40;
const REPORTERS = 60;
const RULES = ['insult', 'private', 'illegal', 'danger', 'advert'] as const;
const AT_ONCE = 10;

/** Lets so many things wait for the moderators, of all kinds, as a busy house would have them. */
export async function fillQueue(server: TestServer, moderator: Person, items: number) {
  const authors = await Promise.all(
    Array.from({ length: AUTHORS }, (_, at) => server.signUp({ name: `Author ${at + 1}` })),
  );
  const crowd: Crowd = { authors, people: await makePeople(server, REPORTERS), ideaIds: [] };
  crowd.ideaIds = await each(Math.max(12, items / 10), (at) => postIdea(server, crowd, at));
  const counts = new Map(SHARE.map(([kind, share]) => [kind, Math.round((items * share) / 100)]));
  const others = [...counts.values()].reduce((sum, count) => sum + count, 0);
  await each(items - others, (at) => reportComment(server, crowd, at));
  for (const kind of ['first_post', 'spam'] as const) {
    await each(counts.get(kind) ?? 0, (at) => holdPost(server, crowd, kind, at));
  }
  await each(counts.get('flood') ?? 0, (at) => suspect(server, crowd, at));
  await each(counts.get('merge') ?? 0, (at) => likeTwo(server, crowd, at));
  await each(counts.get('appeal') ?? 0, (at) => appeal(server, moderator, at));
}

async function each<T>(count: number, work: (at: number) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) => from + at);
    done.push(...(await Promise.all(some.map(work))));
  }
  return done;
}

async function postIdea(server: TestServer, { authors }: Crowd, at: number): Promise<string> {
  const author = authors[at % authors.length] as Person;
  const draft = anIdea({ boardId: server.board.id, title: `Night express number ${at + 1}` });
  return (await author.call.ideas.post(draft)).id;
}

/** A comment that one to four people reported, by one rule or two. */
async function reportComment({ parts, board }: TestServer, crowd: Crowd, at: number) {
  const { authors, people, ideaIds } = crowd;
  const author = authors[at % authors.length] as Person;
  const topic = onIdea(ideaIds[at % ideaIds.length] as string);
  const body = `All of you who like number ${at + 1} are fools, and I know where you live.`;
  const comment = { id: makeId(), topic, parentId: null, body, language: 'en' as const };
  await author.call.comments.post(comment);
  const subject = { kind: 'comment' as const, id: comment.id };
  for (let report = 0; report <= at % 4; report++) {
    const rule = RULES[(at + (report % 2)) % RULES.length] as (typeof RULES)[number];
    const reporterId = people[(at * 4 + report) % people.length] as string;
    const said = { subject, rule, text: 'It calls people names.', reporterId };
    await parts.storage.transaction(async (session) => {
      const now = parts.clock();
      const draft = { ...said, id: makeId(), authorId: author.id, at: now };
      await parts.reports.insert(draft, session);
      const item = { kind: 'reports' as const, subject, boardId: board.id, at: now, rules: [rule] };
      await parts.queue.open(item, session);
    });
  }
}

async function appeal(server: TestServer, moderator: Person, at: number): Promise<void> {
  const fan = await server.signUp({ name: `Muted ${at + 1}` });
  const { id } = await moderator.call.sanctions.give(aRestriction(fan.id, 'mute'));
  const text = 'I meant the tram, not the people in it, and I said so at once.';
  const about = { kind: 'sanction' as const, id };
  await fan.call.appeals.post({ id: makeId(), about, text, language: 'en' });
}
