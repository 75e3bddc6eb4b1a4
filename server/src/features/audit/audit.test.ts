import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { aClock } from '../../../../test/support/aClock.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

const clock = aClock();
let server: TestServer;
let moderator: Person;
let fan: Person;
beforeAll(async () => {
  server = await startServer({ clock });
  moderator = await server.signUp({ name: 'Mo', role: 'moderator' });
  fan = await server.signUp({ name: 'Ada' });
});
afterAll(() => server?.close());

const audit = () => server.parts.audit;
const reason = 'It names a neighbour.';

/** Hides and restores an idea of the fan's; answers its id. */
async function hideOne(): Promise<string> {
  const { id: ideaId } = await fan.call.ideas.post(anIdea({ boardId: server.board.id }));
  await moderator.call.ideas.hide({ ideaId, rule: 'private', reason, language: 'en' });
  return ideaId;
}

it('says who did what to whose idea, by which rule and why, in the role they had', async () => {
  const ideaId = await hideOne();
  const { entries } = await moderator.call.audit.list({ subjectId: ideaId });
  expect(entries).toMatchObject([
    {
      act: 'ideas.hide',
      by: { name: 'Mo' },
      byRole: 'moderator',
      person: { name: 'Ada' },
      subject: { kind: 'idea', id: ideaId },
      rule: 'private',
      reason,
    },
  ]);
});

it('counts without gaps when many act in the same moment, and the chain holds', async () => {
  const before = await audit().store.check();
  await Promise.all(Array.from({ length: 12 }, hideOne));
  const after = await audit().store.check();
  expect(after).toEqual({ entries: before.entries + 12, brokenAt: null });
});

it('writes nothing of an act that was refused', async () => {
  const before = await audit().store.check();
  const nowhere = { ideaId: 'f'.repeat(24), rule: 'advert', reason, language: 'en' } as const;
  await expect(moderator.call.ideas.hide(nowhere)).rejects.toMatchObject({ code: 'not_found' });
  expect(await audit().store.check()).toEqual(before);
});

it('writes what owners set, when it has succeeded', async () => {
  const owner = await server.signUp({ name: 'Olga', role: 'owner' });
  await owner.call.boards.edit({ id: server.board.id, description: 'Rails' });
  const { entries } = await owner.call.audit.list({ act: 'boards.edit' });
  expect(entries).toMatchObject([{ by: { name: 'Olga' }, subject: { kind: 'board' } }]);
});

it('keeps the trace of what owners set where the log fails in that moment', async () => {
  const owner = await server.signUp({ name: 'Oda', role: 'owner' });
  const entries = async () => (await owner.call.audit.list({ byId: owner.id })).entries;
  const begunAt = clock().toISOString();
  const failing = vi.spyOn(audit().store, 'append').mockRejectedValue(new Error('no disk'));
  const edited = await owner.call.boards.edit({ id: server.board.id, description: 'Steam' });
  failing.mockRestore();
  expect(edited.description).toBe('Steam');
  await server.parts.jobs.runDue();
  expect(await entries()).toEqual([]);
  clock.advance({ minutes: 11 });
  await server.parts.jobs.runDue();
  await server.parts.jobs.runDue();
  expect(await entries()).toMatchObject([
    { act: 'boards.edit', at: begunAt, byRole: 'owner', detail: { outcome: 'unknown' } },
  ]);
  expect((await audit().store.check()).brokenAt).toBeNull();
});

it('keeps no trace of what owners were refused', async () => {
  const owner = await server.signUp({ name: 'Otto', role: 'owner' });
  const nowhere = { id: 'f'.repeat(24), description: 'Nowhere' };
  await expect(owner.call.boards.edit(nowhere)).rejects.toMatchObject({ code: 'not_found' });
  await expect(
    owner.call.boards.edit({ ...nowhere, description: 'x'.repeat(90_000) }),
  ).rejects.toMatchObject({
    code: 'invalid_input',
  });
  clock.advance({ minutes: 11 });
  await server.parts.jobs.runDue();
  expect((await owner.call.audit.list({ byId: owner.id })).entries).toEqual([]);
});

it('can be taken along as a file that a spreadsheet does not run', async () => {
  const { id: ideaId } = await fan.call.ideas.post(anIdea({ boardId: server.board.id }));
  const formula = '=HYPERLINK("http://example.test"), really';
  await moderator.call.ideas.hide({ ideaId, rule: 'advert', reason: formula, language: 'en' });
  const get = (path: string, cookie: string) =>
    fetch(`${server.url}/exports/${path}?subjectId=${ideaId}`, { headers: { cookie } });
  const csv = await (await get('audit.csv', moderator.cookie)).text();
  expect(csv.split('\r\n')[1]).toContain(`"'=HYPERLINK(""http://example.test""), really"`);
  const jsonl = await (await get('audit.jsonl', moderator.cookie)).text();
  expect(JSON.parse(jsonl)).toMatchObject({ act: 'ideas.hide', reason: formula });
  expect((await get('audit.csv', fan.cookie)).status).toBe(403);
  expect((await get('audit.csv', '')).status).toBe(401);
});

it('forgets reasons about a person, and the chain holds without them', async () => {
  const ideaId = await hideOne();
  await audit().forget(fan.id);
  const { entries } = await moderator.call.audit.list({ subjectId: ideaId });
  expect(entries).toMatchObject([{ reason: null, isReasonForgotten: true }]);
  expect((await audit().store.check()).brokenAt).toBeNull();
});

it('shows where an entry was changed, taken out, or cut off at the end', async () => {
  await hideOne();
  await hideOne();
  const { model } = audit().store;
  const [last, one] = await model.find().sort({ _id: -1 }).limit(2).lean();
  if (!last || !one) throw new Error('no entries');

  await model.updateOne({ _id: one._id }, { $set: { rule: 'advert' } });
  expect((await moderator.call.audit.check()).brokenAt).toBe(one._id);
  await model.updateOne({ _id: one._id }, { $set: { rule: one.rule } });

  await model.updateOne({ _id: last._id }, { $set: { reason: 'Another one.' } });
  expect((await moderator.call.audit.check()).brokenAt).toBe(last._id);

  await model.deleteOne({ _id: last._id });
  expect(await moderator.call.audit.check()).toMatchObject({ isSound: false, brokenAt: last._id });
  await model.create([last]);
  expect((await moderator.call.audit.check()).isSound).toBe(true);
});
