import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { aSanction } from '../../../../test/support/aSanction.ts';
import { onIdea } from '../../../../test/support/onIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

let server: TestServer;
let mona: Person;
let otto: Person;
let fan: Person;
let owner: Person;
beforeAll(async () => {
  server = await startServer();
  mona = await server.signUp({ name: 'Mona', role: 'moderator' });
  otto = await server.signUp({ name: 'Otto', role: 'moderator' });
  owner = await server.signUp({ role: 'owner' });
  fan = await server.signUp({ name: 'Fay' });
});
afterAll(() => server?.close());

const ownAffair = { code: 'own_affair' };
const reason = { reason: 'It calls somebody names.', language: 'en' as const };
const hiding = { rule: 'insult' as const, ...reason };
const write = () => mona.call.ideas.post(anIdea({ boardId: server.board.id }));
const comment = (person: Person, ideaId: string) =>
  person.call.comments.post({
    id: makeId(),
    topic: onIdea(ideaId),
    parentId: null,
    body: 'You are a steam whistle.',
    language: 'en',
  });

describe('what another moderator did about a moderator’s own', () => {
  it('is neither undone by them nor done again under their name', async () => {
    const { id: ideaId } = await write();
    const { id: commentId } = await comment(mona, ideaId);
    await otto.call.ideas.hide({ ideaId, ...hiding });
    await otto.call.comments.hide({ commentId, ...hiding });
    const better = { ...hiding, reason: 'Only a misunderstanding.' };
    for (const undoing of [
      () => mona.call.ideas.restore({ ideaId }),
      () => mona.call.ideas.hide({ ideaId, ...better }),
      () => mona.call.comments.restore({ commentId }),
      () => mona.call.comments.hide({ commentId, ...better }),
    ]) {
      await expect(undoing()).rejects.toMatchObject(ownAffair);
    }
    await otto.call.ideas.restore({ ideaId });
    await mona.call.ideas.hide({ ideaId, ...hiding });
    expect((await mona.call.ideas.restore({ ideaId })).hidden, 'what they hid').toBeNull();
  });

  it('is heard by a third, not by who appeals', async () => {
    const { id: ideaId } = await write();
    await otto.call.ideas.hide({ ideaId, ...hiding });
    const about = { kind: 'idea' as const, id: ideaId };
    const text = 'It was a quotation, not my own words.';
    const { id } = await mona.call.appeals.post({ id: makeId(), about, text, language: 'en' });
    const deciding = mona.call.appeals.decide({ appealId: id, isGranted: true, ...reason });
    await expect(deciding).rejects.toMatchObject(ownAffair);
    expect(await mona.call.appeals.get({ appealId: id })).toMatchObject({
      isOwnAct: false,
      isOwnAffair: true,
      isAlone: true,
      decision: null,
    });
    await server.parts.jobs.runDue();
    const { notices } = await owner.call.notices.list({});
    expect(notices).toMatchObject([{ detail: 'moderator_needed' }]);
  });

  it('stays where a warning was given before they were a moderator', async () => {
    const late = await server.signUp({ name: 'Lou' });
    const { id: sanctionId } = await mona.call.sanctions.give(aSanction(late.id));
    await owner.call.people.assignRole({ id: late.id, role: 'moderator' });
    await expect(late.call.sanctions.lift({ sanctionId, ...reason })).rejects.toMatchObject(
      ownAffair,
    );
  });
});

it('who reported a moderator’s post stays unknown to them, and another settles it', async () => {
  const { id } = await write();
  const subject = { kind: 'idea' as const, id };
  await fan.call.reports.post({ subject, rule: 'insult', text: 'It is about me, Fay.' });
  const seen = await mona.call.reports.about(subject);
  expect(seen).toMatchObject([{ rule: 'insult', by: null, text: '' }]);
  const settling = { subject, outcome: 'dismissed' as const, words: '', language: 'en' as const };
  await expect(mona.call.reports.settle(settling)).rejects.toMatchObject(ownAffair);
  expect(await otto.call.reports.about(subject)).toMatchObject([{ by: { name: 'Fay' } }]);
  await otto.call.reports.settle(settling);
});

it('who has erased their account is not sanctioned any more', async () => {
  const gone = await server.signUp({ name: 'Gus Gone' });
  await server.parts.storage.transaction((session) =>
    server.parts.people.makeFormer(gone.id, session),
  );
  await expect(mona.call.sanctions.give(aSanction(gone.id))).rejects.toMatchObject({
    code: 'not_found',
  });
});
