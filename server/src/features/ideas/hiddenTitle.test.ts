import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { aRep, aResponse } from '../../../../test/support/aRep.ts';
import { onIdea } from '../../../../test/support/onIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

/** What nobody but moderators and the author is to read once it is hidden. */
const TITLE = 'The signalman of Ost station is a drunk';
let server: TestServer;
let ada: Person;
let ben: Person;
let mona: Person;
beforeAll(async () => {
  server = await startServer();
  ada = await server.signUp({ name: 'Ada' });
  ben = await server.signUp({ name: 'Ben' });
  mona = await server.signUp({ name: 'Mona', role: 'moderator' });
});
afterAll(() => server?.close());

const write = (title = TITLE) =>
  ada.call.ideas.post(anIdea({ boardId: server.board.id, title, body: 'Everybody knows.' }));
const comment = (person: Person, ideaId: string) =>
  person.call.comments.post({
    ...{ id: makeId(), topic: onIdea(ideaId), parentId: null },
    ...{ body: 'I say nothing of it, and neither should you.', language: 'en' as const },
  });
const hide = (ideaId: string) =>
  mona.call.ideas.hide({ ideaId, rule: 'insult', reason: 'It names a person.', language: 'en' });
const leaks = (told: unknown) => /signalman/i.test(JSON.stringify(told));

it('is not told by the timeline of the idea it was merged into', async () => {
  const source = await write();
  const target = await write('A cleaner Ost station');
  await mona.call.merging.merge({ ideaId: source.id, targetId: target.id });
  expect(leaks(await ben.call.timeline.list({ ideaId: target.id }))).toBe(true);
  await hide(source.id);
  expect(leaks(await ben.call.timeline.list({ ideaId: target.id }))).toBe(false);
});

it('is told neither to those who follow it nor to who reports what is said under it', async () => {
  const idea = await write();
  const { id } = await comment(ada, idea.id);
  await ben.call.notices.follow({ kind: 'idea', id: idea.id });
  await hide(idea.id);
  await comment(mona, idea.id);
  const about = { kind: 'comment', id } as const;
  await ben.call.reports.post({ subject: about, rule: 'insult', text: '' });
  await mona.call.comments.hide({
    ...{ commentId: id, rule: 'insult', reason: 'It goes on about it.', language: 'en' },
  });
  await server.parts.jobs.runDue();
  expect(leaks(await ben.call.reports.mine({})), 'reports').toBe(false);
  expect(leaks(await ben.call.notices.following({})), 'what one follows').toBe(false);
  const { notices } = await ben.call.notices.list({});
  expect(notices.length).toBeGreaterThan(0);
  expect(leaks(notices), 'notices').toBe(false);
});

it('is not told by the profile of the rep who answered it', async () => {
  const idea = await write();
  const rep = await aRep(server);
  const [response] = await rep.call.responses.post(aResponse(idea.id));
  const profile = () => server.guest.call.reps.get({ personId: rep.id });
  expect(leaks(await profile())).toBe(true);
  await hide(idea.id);
  expect(leaks(await profile())).toBe(false);
  const subject = { kind: 'response', id: response?.id ?? '' } as const;
  expect(leaks(await ben.call.reports.post({ subject, rule: 'insult', text: '' }))).toBe(false);
});
