import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClock } from '../../../../test/support/aClock.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { aRep, aResponse } from '../../../../test/support/aRep.ts';
import { aRestriction, aSanction } from '../../../../test/support/aSanction.ts';
import { aPicture, aTextFile } from '../../../../test/support/files.ts';
import { onIdea } from '../../../../test/support/onIdea.ts';
import { readZip } from '../../../../test/support/readZip.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

const clock = aClock();
let server: TestServer;
let other: Person;
let rep: Person;
let mo: Person;
let judge: Person;

beforeAll(async () => {
  server = await startServer({ clock });
  other = await server.signUp({ name: 'Bo Other' });
  rep = await aRep(server, { name: 'Rosa Rep' });
  mo = await server.signUp({ name: 'Mo Erator', role: 'moderator' });
  judge = await server.signUp({ name: 'Jo Udge', role: 'moderator' });
});
afterAll(() => server?.close());

const say = (person: Person, ideaId: string, body: string, parentId: string | null = null) =>
  person.call.comments.post({
    topic: onIdea(ideaId),
    id: makeId(),
    parentId,
    body,
    language: 'en',
  });

/** Somebody who did all that a fan can do, and whom others answered, named and told of. */
async function aBusyPerson(name: string) {
  const person = await server.signUp({ name });
  const { call } = person;
  const boardId = server.board.id;
  await call.people.changeProfile({ bio: `${name} builds bridges`, skills: [`${name} skill`] });
  await call.people.setAvatar({ file: await aPicture() });
  const picture = await call.pictures.upload({ file: await aPicture() });
  const file = await call.hackFiles.upload({ file: aTextFile() });
  const mine = anIdea({ boardId, kind: 'hack', title: 'A hoist for the yard' });
  const idea = await call.ideas.post({
    ...mine,
    pictures: [{ id: picture.id, alt: 'It' }],
    hackFiles: [{ id: file.id, licence: 'MIT' }],
  });
  const { id: _, parentId: __, ...text } = mine;
  await call.ideas.edit({ ...text, ideaId: idea.id, version: 1, title: 'A better hoist' });
  const theirs = await other.call.ideas.post(anIdea({ boardId, title: 'A lamp for the depot' }));
  await call.supports.give({ ideaId: theirs.id });
  await call.supports.pledge({
    ideaId: theirs.id,
    pledge: { units: 2, price: 4900, reason: 'For me' },
  });
  const comment = await say(person, theirs.id, 'I would light it from below.');
  await say(other, theirs.id, `Well said, @[${name}](person:${person.id}).`, comment.id);
  await say(person, theirs.id, `Thanks, @[Bo Other](person:${other.id}).`, comment.id);
  const answer = await say(other, theirs.id, 'And from above.');
  await call.comments.react({ commentId: answer.id, reaction: 'love' });
  await other.call.notices.choose({ choices: { reply: { mail: 'at_once', isPushed: false } } });
  await other.call.notices.choose({ choices: { mention: { mail: 'at_once', isPushed: false } } });
  await call.notices.follow({ kind: 'board', id: boardId });
  await call.consents.choose({ takesUpdateMail: true, source: 'preferences' });
  const [response] = await rep.call.responses.post({
    ...aResponse(idea.id),
    body: { en: 'Dear {{fan}}, we are building it. Your name goes onto the first hoist.' },
  });
  await call.responses.judge({ responseId: response!.id, verdict: 'answers' });
  await server.parts.jobs.runDue();
  return { person, idea, theirs, comment, response: response! };
}

/**
 * The house deals with somebody in every way it has, and names them with their address wherever
 * moderators, reporters and others write.
 */
async function isModerated({ person, idea, theirs, comment }: Busy): Promise<void> {
  const named = `${person.name} (${person.email})`;
  const why = { rule: 'insult', reason: `${named} called people names.`, language: 'en' } as const;
  const { rule: _, ...plainly } = why;
  const report = { rule: 'insult', text: `It is ${named} again.` } as const;
  const said = await say(other, theirs.id, `Ask ${named} about it.`);
  await other.call.reports.post({ ...report, subject: { kind: 'comment', id: comment.id } });
  await rep.call.reports.post({ ...report, subject: { kind: 'comment', id: said.id } });
  const mine = { ...report, text: `I am ${named} and I do not like it.` };
  await person.call.reports.post({ ...mine, subject: { kind: 'comment', id: said.id } });
  await person.call.reports.post({ ...mine, subject: { kind: 'idea', id: theirs.id } });
  await mo.call.reports.settle({
    subject: { kind: 'idea', id: theirs.id },
    outcome: 'dismissed',
    words: `Thank you, ${named}, it may stay.`,
    language: 'en',
  });
  await mo.call.comments.hide({ commentId: comment.id, ...why });
  await mo.call.comments.hide({ commentId: said.id, ...why });
  await mo.call.comments.summarise({
    topic: onIdea(theirs.id),
    summary: { body: { en: `${named} likes lamps.`, fr: `${named} aime.` }, refIds: [] },
  });
  await mo.call.integrity.setAside({
    id: makeId(),
    ideaId: theirs.id,
    selection: { kind: 'people', personIds: [person.id] },
    ...plainly,
  });
  await mo.call.queue.saveReply({ id: makeId(), name: 'Thanks', body: { en: `As ${named} said` } });
  const target = await other.call.ideas.post(anIdea({ boardId: server.board.id }));
  await mo.call.merging.merge({ ideaId: idea.id, targetId: target.id });
  await mo.call.merging.unmerge({ ideaId: idea.id });
  const warning = aSanction(person.id, { ...why, note: `${named} again` });
  await mo.call.sanctions.give(warning);
  const about = { kind: 'sanction', id: warning.id } as const;
  const appeal = { id: makeId(), about, text: `I, ${named}, did not.`, language: 'en' } as const;
  await person.call.appeals.post(appeal);
  await judge.call.appeals.decide({ appealId: appeal.id, isGranted: false, ...plainly });
  await isHeld(person, named);
  const mute = aRestriction(person.id, 'mute', why);
  await mo.call.sanctions.give(mute);
  await person.call.appeals.post({ ...appeal, id: makeId(), about: { ...about, id: mute.id } });
  await server.parts.jobs.runDue();
}

async function isHeld(person: Person, named: string): Promise<void> {
  const { screening } = server.parts;
  const { rev } = await screening.read();
  const filter = { kind: 'word', pattern: 'lantern', language: 'any', act: 'hold' } as const;
  await screening.save({ firstPosts: 0, filters: [filter], rev });
  const lantern = anIdea({ boardId: server.board.id, title: 'A lantern', body: named });
  expect(await refusalOf(person.call.ideas.post(lantern))).toBe('post_held');
}

type Busy = Awaited<ReturnType<typeof aBusyPerson>>;

/** Collections in which the house then names them. */
const MODERATED = [
  ...['reports', 'sanctions', 'appeals', 'holds', 'audit', 'comments', 'talks', 'talkSummaries'],
  ...['setAsideActs', 'supports', 'savedReplies', 'noticeOrders', 'mails'],
];

/** The code by which something is refused. */
const refusalOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'done',
    (error: { code: string }) => error.code,
  );

/** Every string of every collection, and every file that is not the database's own. */
async function everything(): Promise<string[]> {
  const { connection } = server.parts.storage;
  const database = connection.getClient().db(connection.name);
  const found: string[] = [];
  for (const { name } of await database.listCollections().toArray()) {
    for (const record of await database.collection(name).find().toArray())
      found.push(`${name} ${JSON.stringify(record)}`);
  }
  const files = await readdir(join(server.folder, 'files'), { recursive: true });
  for (const file of files.filter((each) => /\.\w+$/.test(each)))
    found.push(`${file} ${await readFile(join(server.folder, 'files', file), 'latin1')}`);
  return found;
}
const naming = async (...words: string[]) =>
  (await everything()).filter((text) =>
    words.some((word) => text.toLowerCase().includes(word.toLowerCase())),
  );

describe('an erasure', () => {
  it.each(['keep', 'remove'] as const)('leaves no name and no address (%s)', async (choice) => {
    const name = `Quentin ${choice === 'keep' ? 'Keepwell' : 'Removely'}`;
    const { person, idea, theirs, comment, response } = await aBusyPerson(name);
    expect((await naming(name, person.email)).length).toBeGreaterThan(5);
    const before = (await other.call.ideas.get({ ideaId: theirs.id })).idea;

    await person.call.personalData.erase({ choice, password: null });
    expect(await refusalOf(person.call.personalData.read())).toBe('not_signed_in');
    await server.parts.jobs.runDue();

    expect(await naming(name, person.email)).toEqual([]);
    const after = (await other.call.ideas.get({ ideaId: theirs.id })).idea;
    expect(after.tally.supports).toBe(before.tally.supports - 1);
    expect(after.tally.pledgedUnits).toBe(0);
    const { comments } = await other.call.comments.list({ topic: onIdea(theirs.id) });
    const said = comments.find(({ id }) => id === comment.id);
    const left = (await other.call.ideas.get({ ideaId: idea.id })).idea;
    if (choice === 'keep') {
      expect(said).toMatchObject({ body: 'I would light it from below.' });
      expect(said?.author).toMatchObject({ isFormer: true, name: 'A former member' });
      expect(left).toMatchObject({ title: 'A better hoist', author: { isFormer: true } });
    } else {
      expect(said).toMatchObject({ body: '', author: null, isDeleted: true });
      expect(left).toMatchObject({ status: 'withdrawn', body: '', author: null, pictures: [] });
      expect(await server.guest.call.ideas.history({ ideaId: idea.id })).toHaveLength(1);
    }
    const mention = comments.find(({ body }) => body.startsWith('Well said'));
    expect(mention?.body).toBe('Well said, a former member.');
    const { responses } = await other.call.responses.list({ ideaId: idea.id });
    expect(responses.find(({ id }) => id === response.id)?.body.en).toMatch(
      /^Dear a former member,/,
    );
  });

  it.each(['keep', 'remove'] as const)(
    'leaves none in what moderators keep (%s)',
    async (choice) => {
      const name = `Wanda ${choice === 'keep' ? 'Staysaid' : 'Takesall'}`;
      const busy = await aBusyPerson(name);
      const { person, theirs } = busy;
      await isModerated(busy);
      const places = (await naming(name, person.email)).map((text) => text.split(' ')[0]);
      expect([...new Set(places)]).toEqual(expect.arrayContaining(MODERATED));
      const before = (await other.call.ideas.get({ ideaId: theirs.id })).idea;
      const queue = async () => (await mo.call.queue.list({})).items.map(({ kind }) => kind);
      expect(await queue()).toEqual(expect.arrayContaining(['appeal', 'spam']));

      await person.call.personalData.erase({ choice, password: null });
      await server.parts.jobs.runDue();

      expect(await naming(name, person.email)).toEqual([]);
      expect(await queue()).not.toEqual(expect.arrayContaining(['appeal']));
      expect(await queue()).not.toEqual(expect.arrayContaining(['spam']));
      const after = (await other.call.ideas.get({ ideaId: theirs.id })).idea;
      // Theirs was set aside, and so not counted.
      expect(after.tally.supports).toBe(before.tally.supports);
      const { sanctions } = await mo.call.sanctions.person({ personId: person.id });
      expect(sanctions.map(({ kind, reason }) => [kind, reason]).toSorted()).toEqual([
        ['mute', ''],
        ['warning', ''],
      ]);
      expect(await server.parts.audit.store.check()).toMatchObject({ brokenAt: null });
      const { comments } = await other.call.comments.list({ topic: onIdea(theirs.id) });
      expect(
        comments.find(({ hidden, author }) => hidden && author?.id === other.id)?.hidden,
      ).toMatchObject({
        reason: 'a former member (a former member) called people names.',
      });
    },
  );

  it('goes on where a crash broke it off', async () => {
    const { person } = await aBusyPerson('Cora Crash');
    const { parts } = server;
    const { keepers } = parts.personalData;
    const broken = keepers.map((keeper) =>
      keeper.name === 'comments'
        ? { ...keeper, erase: () => Promise.reject(new Error('the power went')) }
        : keeper,
    );
    Object.assign(parts.personalData, { keepers: broken });
    await person.call.personalData.erase({ choice: 'remove', password: null });
    await parts.jobs.runDue();
    expect(await naming('Cora Crash')).not.toEqual([]);
    Object.assign(parts.personalData, { keepers });
    clock.advance({ days: 1 });
    await parts.jobs.runDue();
    expect(await naming('Cora Crash', person.email)).toEqual([]);
  });

  it('asks for a fresh sign-in or the password, and never of the last owner', async () => {
    // Sessions begin by the machine's own clock.
    clock.set(new Date());
    const owner = await server.signUp({ role: 'owner' });
    const leave = { choice: 'keep', password: null } as const;
    expect(await refusalOf(owner.call.personalData.erase(leave))).toBe('last_owner');
    const late = await server.signUp();
    clock.advance({ minutes: 11 });
    expect(await refusalOf(late.call.personalData.erase(leave))).toBe('sign_in_again');
    const credential = { name: 'Pat', email: 'pat@example.test', password: 'correct horse 1' };
    const signedUp = await server.guest.fetch('/api/auth/sign-up/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(credential),
    });
    const cookie = signedUp.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const erase = (password: string) =>
      server.guest.fetch('/api/me/erasure', {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ choice: 'remove', password }),
      });
    expect((await erase('wrong horse 1')).status).toBe(403);
    expect((await erase('correct horse 1')).status).toBe(200);
    await server.parts.jobs.runDue();
    expect(await naming('pat@example.test')).toEqual([]);
  });
});

describe('a download', () => {
  it('holds what is theirs, for them alone, once a day, for seven days', async () => {
    const { person, comment } = await aBusyPerson('Zora Downloader');
    await person.call.personalData.orderDownload();
    await server.parts.jobs.runDue();
    const { download } = await person.call.personalData.read();
    expect(download).toMatchObject({ state: 'ready', done: download?.total });
    const path = `/files/downloads/${download?.id}.zip`;
    const answer = await person.fetch(path);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const files = readZip(Buffer.from(await answer.arrayBuffer()));
    const json = (name: string) => JSON.parse(`${files.get(`${name}.json`)}`);
    expect(json('profile')[0]).toMatchObject({ name: 'Zora Downloader', email: person.email });
    expect(json('ideas')[0]).toMatchObject({ title: 'A better hoist' });
    expect(json('ideas')[0].versions).toHaveLength(1);
    expect(json('comments').map(({ id }: { id: string }) => id)).toContain(comment.id);
    expect(json('supports')).toContainEqual(
      expect.objectContaining({ pledge: { units: 2, price: 4900, reason: 'For me' } }),
    );
    expect(json('reactions')).toHaveLength(1);
    expect(json('verdicts')).toHaveLength(1);
    expect(json('consents')).toMatchObject([{ kind: 'update_mail', isGiven: true }]);
    expect([...files.keys()].filter((name) => name.startsWith('files/'))).toHaveLength(3);
    // Names of others stand in their own words alone, where they wrote them.
    const { comments: _, ...rest } = Object.fromEntries(
      [...files]
        .filter(([name]) => name.endsWith('.json'))
        .map(([name, text]) => [name.slice(0, -5), text]),
    );
    expect(Object.values(rest).join('')).not.toMatch(/Bo Other|Rosa Rep|token|password/);

    expect((await other.fetch(path)).status).toBe(404);
    expect((await server.guest.fetch(path)).status).toBe(404);
    expect(await refusalOf(person.call.personalData.orderDownload())).toBe('download_limit');
    clock.advance({ days: 8 });
    expect((await person.fetch(path)).status).toBe(404);
    await server.parts.jobs.runDue();
    expect(
      await readdir(join(server.folder, 'files', 'downloads'), { recursive: true }),
    ).not.toContain(expect.stringContaining('.zip'));
  });
});
