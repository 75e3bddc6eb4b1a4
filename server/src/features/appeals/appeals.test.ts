import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aClock } from '../../../../test/support/aClock.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { aRestriction, aSanction } from '../../../../test/support/aSanction.ts';
import { onIdea } from '../../../../test/support/onIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

const clock = aClock('2026-03-02T09:00:00Z');
let server: TestServer;
let moderator: Person;
let other: Person;
beforeAll(async () => {
  server = await startServer({ clock });
  moderator = await server.signUp({ name: 'Mona', role: 'moderator' });
  other = await server.signUp({ name: 'Otto', role: 'moderator' });
});
afterAll(() => server?.close());

const aFan = (name = 'Fay') => server.signUp({ name });
const write = (fan: Person) => fan.call.ideas.post(anIdea({ boardId: server.board.id }));
const appealOf = (sanctionId: string) => ({
  id: makeId(),
  about: { kind: 'sanction' as const, id: sanctionId },
  text: 'It was a quotation, not my own words.',
  language: 'en' as const,
});
const decision = (appealId: string, isGranted: boolean) => ({
  appealId,
  isGranted,
  reason: 'It was indeed a quotation.',
  language: 'en' as const,
});
const kindsTold = async (fan: Person) => {
  await server.parts.jobs.runDue();
  const { notices } = await fan.call.notices.list({});
  return notices.map(({ detail }) => detail);
};

it('takes effect at once, says why, and ends by the clock without a job', async () => {
  const fan = await aFan();
  await write(fan);
  const given = await moderator.call.sanctions.give(aRestriction(fan.id, 'mute'));
  await expect(write(fan)).rejects.toMatchObject({
    code: 'muted',
    data: { until: '2026-03-05T09:00:00.000Z', sanctionId: given.id },
  });
  expect(await kindsTold(fan)).toContain('muted');
  clock.advance({ days: 3 });
  await write(fan);
  expect((await fan.call.site.bootstrap()).standing.restriction).toBeNull();
});

it('lets the harder one hold, and the milder one after it', async () => {
  const fan = await aFan();
  await moderator.call.sanctions.give(aRestriction(fan.id, 'mute', { term: { days: 9 } }));
  const out = await moderator.call.sanctions.give(aRestriction(fan.id, 'suspension'));
  await expect(write(fan)).rejects.toMatchObject({ code: 'suspended' });
  await moderator.call.sanctions.lift({
    sanctionId: out.id,
    reason: 'That was too hard.',
    language: 'en',
  });
  await expect(write(fan)).rejects.toMatchObject({ code: 'muted' });
  expect(await kindsTold(fan)).toEqual(expect.arrayContaining(['suspended', 'lifted']));
});

it('is stored once however often it is sent, and spares owners, moderators and the voice of reps', async () => {
  const fan = await aFan();
  const warning = aSanction(fan.id);
  const [one, two] = [
    await moderator.call.sanctions.give(warning),
    await moderator.call.sanctions.give(warning),
  ];
  expect(two).toEqual(one);
  await expect(other.call.sanctions.give(warning)).rejects.toMatchObject({ code: 'id_taken' });
  const owner = await server.signUp({ role: 'owner' });
  const rep = await server.signUp({ role: 'rep' });
  for (const { id } of [owner, other]) {
    const given = moderator.call.sanctions.give(aSanction(id));
    await expect(given).rejects.toMatchObject({ code: 'not_sanctionable' });
  }
  await moderator.call.sanctions.give(aSanction(rep.id));
  const muting = moderator.call.sanctions.give(aRestriction(rep.id, 'mute'));
  await expect(muting).rejects.toMatchObject({ code: 'not_sanctionable' });
});

it('shows the person everything but the note, of which it says that there is one', async () => {
  const fan = await aFan();
  const { id: ideaId } = await write(fan);
  const because = { kind: 'idea' as const, id: ideaId };
  const given = aRestriction(fan.id, 'ban', { because, note: 'See the mails of March.' });
  await moderator.call.sanctions.give(given);
  const standing = await fan.call.appeals.standing();
  expect(standing.restriction).toMatchObject({ kind: 'ban', until: null });
  expect(standing.sanctions[0]).toMatchObject({
    reason: given.reason,
    rule: given.rule,
    by: { name: 'Mona' },
    because: { path: `/ideas/${ideaId}` },
    hasNote: true,
  });
  expect(JSON.stringify(standing)).not.toContain('March');
  expect(standing.moderators.map(({ name }) => name)).toEqual(['Mona', 'Otto']);
  const found = await moderator.call.sanctions.findPeople({ q: fan.email });
  expect(found.people, 'by address').toEqual([]);
  const record = await other.call.sanctions.person({ personId: fan.id });
  expect(record.sanctions[0]?.note).toBe('See the mails of March.');
  expect(JSON.stringify(record)).not.toContain(fan.email);
});

it('is heard by another moderator, whose grant lifts it in the same moment', async () => {
  const fan = await aFan();
  const { id } = await moderator.call.sanctions.give(aRestriction(fan.id, 'ban'));
  const appeal = appealOf(id);
  const posted = await fan.call.appeals.post(appeal);
  expect(await fan.call.appeals.post(appeal)).toEqual(posted);
  const again = fan.call.appeals.post(appealOf(id));
  await expect(again).rejects.toMatchObject({ code: 'appeal_made' });
  const { items } = await other.call.queue.list({});
  expect(items.map(({ subject }) => subject.id)).toContain(posted.id);
  const own = moderator.call.appeals.decide(decision(posted.id, true));
  await expect(own).rejects.toMatchObject({ code: 'own_act' });
  await other.call.appeals.decide(decision(posted.id, true));
  await write(fan);
  const standing = await fan.call.appeals.standing();
  expect(standing.sanctions[0]?.lifted?.by?.name).toBe('Otto');
  expect(standing.appeals[0]?.decision).toMatchObject({ isGranted: true, by: { name: 'Otto' } });
  expect(await kindsTold(fan)).toContain('appeal_granted');
  expect((await other.call.queue.list({})).items.map(({ subject }) => subject.id)).not.toContain(
    posted.id,
  );
});

it('leaves what was done where it is not granted, and decides once', async () => {
  const fan = await aFan();
  const { id } = await moderator.call.sanctions.give(aRestriction(fan.id, 'mute'));
  const { id: appealId } = await fan.call.appeals.post(appealOf(id));
  await other.call.appeals.decide(decision(appealId, false));
  const turned = other.call.appeals.decide(decision(appealId, true));
  await expect(turned).rejects.toMatchObject({ code: 'appeal_decided' });
  await expect(write(fan)).rejects.toMatchObject({ code: 'muted' });
  expect(await kindsTold(fan)).toContain('appeal_rejected');
});

it('restores a hidden idea, and lets a later hiding be appealed anew', async () => {
  const fan = await aFan();
  const { id: ideaId, title } = await write(fan);
  const hiding = {
    ideaId,
    rule: 'insult',
    reason: 'It insults a neighbour.',
    language: 'en',
  } as const;
  await moderator.call.ideas.hide(hiding);
  const about = { kind: 'idea' as const, id: ideaId };
  expect((await fan.call.appeals.standing()).appealable).toEqual([about]);
  const first = { ...appealOf(ideaId), about };
  await fan.call.appeals.post(first);
  await other.call.appeals.decide(decision(first.id, true));
  expect((await server.guest.call.ideas.get({ ideaId })).idea).toMatchObject({
    title,
    hidden: null,
  });
  clock.advance({ minutes: 1 });
  await moderator.call.ideas.hide({ ...hiding, reason: 'It insults another neighbour.' });
  expect((await fan.call.appeals.standing()).appealable).toEqual([about]);
  await fan.call.appeals.post({ ...first, id: makeId() });
});

it('shows a hidden comment again, and gives back the trust that a ban took', async () => {
  const fan = await aFan();
  const { id: ideaId } = await write(fan);
  const comment = { topic: onIdea(ideaId), id: makeId(), parentId: null, language: 'en' } as const;
  const { id: commentId } = await fan.call.comments.post({ ...comment, body: 'Fools, he said.' });
  const hiding = { commentId, rule: 'insult', reason: 'It insults.', language: 'en' } as const;
  await moderator.call.comments.hide(hiding);
  const ban = await moderator.call.sanctions.give(aRestriction(fan.id, 'ban'));
  const onComment = { ...appealOf(''), about: { kind: 'comment' as const, id: commentId } };
  for (const appeal of [onComment, appealOf(ban.id)]) {
    await fan.call.appeals.post(appeal);
    await other.call.appeals.decide(decision(appeal.id, true));
  }
  const talk = await server.guest.call.comments.list({ topic: onIdea(ideaId) });
  expect(talk.comments[0]).toMatchObject({ body: 'Fools, he said.', hidden: null });
  const { lowerings } = await server.parts.trust.store.get(fan.id);
  expect(lowerings).toEqual([]);
});

it('lets nobody appeal against what concerns another', async () => {
  const fan = await aFan();
  const { id } = await moderator.call.sanctions.give(aRestriction(fan.id, 'mute'));
  const bystander = await aFan('Bea');
  const appealed = bystander.call.appeals.post(appealOf(id));
  await expect(appealed).rejects.toMatchObject({ code: 'not_found' });
});

it('settles what was reported', async () => {
  const fan = await aFan();
  const { id: ideaId } = await write(fan);
  const comment = { topic: onIdea(ideaId), id: makeId(), parentId: null, language: 'en' } as const;
  await fan.call.comments.post({ ...comment, body: 'You are all fools.' });
  const reporter = await aFan('Rita');
  const because = { kind: 'comment' as const, id: comment.id };
  await reporter.call.reports.post({
    subject: because,
    rule: 'insult',
    text: '',
  });
  await moderator.call.sanctions.give(aRestriction(fan.id, 'mute', { because }));
  expect(await kindsTold(reporter)).toContain('report_upheld');
});

it('tells the owners where no other moderator could decide', async () => {
  const alone = await startServer();
  try {
    const owner = await alone.signUp({ role: 'owner' });
    const only = await alone.signUp({ role: 'moderator' });
    const fan = await alone.signUp();
    const { id } = await only.call.sanctions.give(aRestriction(fan.id, 'mute'));
    const { id: appealId } = await fan.call.appeals.post(appealOf(id));
    expect(await only.call.appeals.get({ appealId })).toMatchObject({
      isOwnAct: true,
      isAlone: true,
    });
    await alone.parts.jobs.runDue();
    const { notices } = await owner.call.notices.list({});
    expect(notices.map(({ detail }) => detail)).toEqual(['moderator_needed']);
  } finally {
    await alone.close();
  }
});
