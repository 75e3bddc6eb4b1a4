import { MERGED_SUPPORTS } from '@roundhouse/shared/merging';
import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { onIdea } from '../../../../test/support/onIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

let server: TestServer;
let [moderator, ada, ben]: Person[] = [];
beforeAll(async () => {
  server = await startServer();
  moderator = await server.signUp({ name: 'Mo', role: 'moderator' });
  ada = await server.signUp({ name: 'Ada' });
  ben = await server.signUp({ name: 'Ben' });
});
afterAll(() => server?.close());

const refusal = (code: string, data = {}) => expect.objectContaining({ code, data });
const who = (person: Person | undefined) => (person as Person).call;
const merging = () => who(moderator).merging;
const post = async (author: Person | undefined, title: string) =>
  (await who(author).ideas.post(anIdea({ boardId: server.board.id, title }))).id;

it('leads its address on, keeps what came since, and tells those concerned', async () => {
  const ideaId = await post(ada, 'A tram along the harbour');
  const targetId = await post(ben, 'Rails for the waterfront');
  await who(ben).supports.give({ ideaId });
  const words = { body: 'Yes!', language: 'en', parentId: null } as const;
  await who(ben).comments.post({ ...words, topic: onIdea(ideaId), id: makeId() });
  const { target } = await merging().merge({ ideaId, targetId });
  expect(target.tally).toMatchObject({ supports: 2, comments: 1 });
  expect((await who(ada).ideas.get({ ideaId: targetId })).mine.isSupporting).toBe(true);

  const led = await server.guest.fetch(`/ideas/${ideaId}/a-tram`);
  expect(led.status).toBe(301);
  expect(led.headers.get('location')).toBe(`/ideas/${targetId}?from=${ideaId}`);
  expect(led.headers.get('cache-control')).toBe('no-store');
  await server.parts.jobs.runDue();
  const { notices } = await who(ada).notices.list({});
  expect(notices[0]).toMatchObject({ kind: 'moderation', detail: 'merged' });

  await who(ada).supports.undo({ ideaId: targetId });
  await who(moderator).supports.give({ ideaId: targetId });
  await merging().unmerge({ ideaId });
  const now = async (id: string) => (await server.guest.call.ideas.get({ ideaId: id })).idea;
  expect((await now(ideaId)).tally).toMatchObject({ supports: 2, comments: 1 });
  expect((await now(ideaId)).status).toBe('open');
  expect((await now(targetId)).tally).toMatchObject({ supports: 2, comments: 0 });
});

it('takes along what was still being written or looked at', async () => {
  const [a, b, c] = [
    await post(ada, 'Sand for the brakes'),
    await post(ben, 'Gravel for the brakes'),
    await post(ben, 'Stones for the brakes'),
  ];
  await merging().merge({ ideaId: a, targetId: b });
  await merging().merge({ ideaId: b, targetId: c });
  const words = { body: 'Late to it.', language: 'en', parentId: null } as const;
  const late = { ...words, topic: onIdea(a), id: makeId() };
  const posted = await who(ben).comments.post(late);
  expect(posted.topic).toEqual(onIdea(c));
  expect(await who(ben).comments.post(late), 'sent again').toEqual(posted);
  const { comments } = await server.guest.call.comments.list({ topic: onIdea(c) });
  expect(comments.map(({ id }) => id)).toEqual([late.id]);
  const { tally } = (await server.guest.call.ideas.get({ ideaId: c })).idea;
  expect(tally.comments).toBe(1);
});

it('takes no comments back to where the talk went on from', async () => {
  const [a, b, c] = [
    await post(ada, 'A bridge for trams'),
    await post(ben, 'A ferry for trams'),
    await post(ben, 'A tunnel for trams'),
  ];
  const words = { body: 'Or a ferry?', language: 'en', parentId: null, id: makeId() } as const;
  await who(ben).comments.post({ ...words, topic: onIdea(a) });
  const moving = { topic: onIdea(a), commentIds: [words.id], toId: b };
  const { moveId } = await who(moderator).comments.move(moving);
  await merging().merge({ ideaId: a, targetId: c });
  const back = () => who(moderator).comments.moveBack({ moveId });
  await expect(back()).rejects.toMatchObject({ code: 'idea_merged' });
  await merging().unmerge({ ideaId: a });
  expect((await back()).count).toBe(1);
});

it('posts what was held on an idea that was merged meanwhile', async () => {
  const [source, target] = [await post(ada, 'A quarry'), await post(ben, 'A gravel pit')];
  const owner = await server.signUp({ role: 'owner' });
  const filter = { kind: 'word', pattern: 'dynamite', language: 'any', act: 'hold' } as const;
  await owner.call.screening.saveSettings({ firstPosts: 0, filters: [filter], rev: 0 });
  const words = { body: 'Dynamite would do.', language: 'en', parentId: null } as const;
  const held = who(ben).comments.post({ ...words, topic: onIdea(source), id: makeId() });
  await expect(held).rejects.toMatchObject({ code: 'post_held' });
  await merging().merge({ ideaId: source, targetId: target });
  const { holds } = await who(ben).screening.mine({});
  const { id: holdId, rev } = holds[0] as (typeof holds)[number];
  await who(moderator).screening.approve({ holdId, rev });
  const { tally } = (await server.guest.call.ideas.get({ ideaId: target })).idea;
  expect(tally.comments).toBe(1);
});

it('refuses what makes no sense, and takes chains apart from their end', async () => {
  const [a, b, c] = [
    await post(ada, 'Idea A'),
    await post(ada, 'Idea B'),
    await post(ada, 'Idea C'),
  ];
  await expect(merging().merge({ ideaId: a, targetId: a })).rejects.toEqual(
    refusal('merge_refused', { obstacle: 'same_idea' }),
  );
  await merging().merge({ ideaId: a, targetId: b });
  await merging().merge({ ideaId: a, targetId: b });
  await expect(merging().merge({ ideaId: b, targetId: a })).rejects.toEqual(
    refusal('merge_refused', { obstacle: 'target_merged' }),
  );
  await merging().merge({ ideaId: b, targetId: c });
  await expect(merging().unmerge({ ideaId: a })).rejects.toEqual(
    refusal('merged_on', { ideaId: b }),
  );
  await merging().unmerge({ ideaId: b });
  await merging().unmerge({ ideaId: a });
  await expect(merging().unmerge({ ideaId: a })).rejects.toEqual(refusal('not_merged'));
});

it('refuses to move more supports than one transaction holds, but takes the smaller idea in', async () => {
  const [large, small] = [await post(ada, 'A large idea'), await post(ben, 'A small idea')];
  await server.parts.ideas.model.updateOne(
    { _id: large },
    { $set: { 'tally.setAside': MERGED_SUPPORTS } },
  );
  await expect(merging().merge({ ideaId: large, targetId: small })).rejects.toEqual(
    refusal('merge_refused', { obstacle: 'source_too_large' }),
  );
  const { target } = await merging().merge({ ideaId: small, targetId: large });
  expect(target.tally.supports).toBe(2);
});

it('suggests a likely pair once, and never again after it was dismissed', async () => {
  await post(ada, 'Glow in the dark tracks for night scenes');
  await post(ben, 'Glow in the dark tracks for night scenes');
  const look = async () => {
    server.parts.jobs.poke('merge suggestions');
    await server.parts.jobs.runDue();
    return (await merging().suggestions()).filter(({ source }) => /^Glow/.test(source.title));
  };
  const [pair] = await look();
  expect(await look()).toHaveLength(1);
  const { items } = await who(moderator).queue.list({});
  expect(items.map(({ subject }) => subject.id)).toContain(pair?.id);
  await merging().dismiss({ suggestionId: pair?.id ?? '' });
  await server.parts.mergeSuggestions.lookFurther({ at: new Date(0), ideaId: '' });
  expect(await look()).toEqual([]);
});
