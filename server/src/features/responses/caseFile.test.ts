import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { aRep, aResponse } from '../../../../test/support/aRep.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

let server: TestServer;
let rep: Person;

beforeAll(async () => {
  server = await startServer();
  rep = await aRep(server);
});
afterAll(() => server?.close());

const post = (person: Person, change = {}) =>
  person.call.ideas.post(anIdea({ boardId: server.board.id, ...change }));
const comment = (person: Person, ideaId: string, body: string) =>
  person.call.comments.post({
    topic: { kind: 'idea', id: ideaId },
    id: makeId(),
    parentId: null,
    body,
    language: 'en',
  });

it('tells the fan’s story', async () => {
  const [ada, bo] = [await server.signUp({ name: 'Ada' }), await server.signUp({ name: 'Bo' })];
  const hack = await post(ada, { kind: 'hack', title: 'A motor for the old turntable' });
  const gone = await post(ada, { title: 'Forget about this one' });
  await ada.call.ideas.withdraw({ ideaId: gone.id });
  const others = await post(bo, { title: 'Signals that can be read at night' });
  await ada.call.supports.give({ ideaId: others.id });
  await comment(ada, others.id, 'In blue, please.');
  const erased = await comment(ada, others.id, 'No.');
  await ada.call.comments.delete({ commentId: erased.id });
  const [earlier] = await rep.call.responses.post(aResponse(hack.id));
  const idea = await post(ada);

  const file = await rep.call.responses.caseFile({ ideaId: idea.id });
  expect(file.idea.id).toBe(idea.id);
  expect(file.fan).toMatchObject({
    person: { id: ada.id, counts: { ideas: 2, supports: 4, comments: 1 } },
    hacks: 1,
    comments: [{ ideaId: others.id, body: 'In blue, please.' }],
    answers: [earlier],
  });
  expect(file.fan?.ideas.map(({ id }) => id)).toEqual([hack.id]);
  expect(file.fan?.supported.map(({ id }) => id)).toEqual([others.id]);
});

it('counts supporters by region, and shows pledges, useful comments and similar ideas', async () => {
  const ada = await server.signUp({ name: 'Ada' });
  const title = 'A dining car with working lamps';
  const idea = await post(ada, { title });
  const alike = await post(ada, { title: 'Working lamps for the dining car' });
  const [answer] = await rep.call.responses.post(aResponse(alike.id));
  for (const region of ['Bavaria', 'Provence', 'Provence', '']) {
    const fan = await server.signUp();
    await fan.call.people.changeProfile({ region });
    await fan.call.supports.give({ ideaId: idea.id });
    await fan.call.supports.pledge({
      ideaId: idea.id,
      pledge: { units: 2, price: 4900, reason: '' },
    });
  }
  const follower = await server.signUp();
  const before = await rep.call.responses.caseFile({ ideaId: idea.id });
  await follower.call.notices.follow({ kind: 'idea', id: idea.id });
  const plain = await comment(ada, idea.id, 'A first word.');
  const useful = await comment(ada, idea.id, 'The lamps are 3 mm.');
  const erased = await comment(ada, idea.id, 'Never mind.');
  await rep.call.comments.react({ commentId: useful.id, reaction: 'useful' });
  await ada.call.comments.delete({ commentId: erased.id });

  const file = await rep.call.responses.caseFile({ ideaId: idea.id });
  expect(file.followers).toBe(before.followers + 1);
  expect(file.regions).toEqual([
    { region: '', people: 2 },
    { region: 'Provence', people: 2 },
    { region: 'Bavaria', people: 1 },
  ]);
  expect(file.pledges).toMatchObject({ units: 8 });
  expect(file.comments.map(({ id, useful: count }) => [id, count])).toEqual([
    [useful.id, 1],
    [plain.id, 0],
  ]);
  expect(file.similar).toMatchObject([{ idea: { id: alike.id }, answer }]);
});

it('has no fan for an imported idea, and is not there for one that is not', async () => {
  const ada = await server.signUp();
  const idea = await post(ada);
  const imported = { author: 'K. Lund', status: null, url: null };
  await server.parts.ideas.model.updateOne({ _id: idea.id }, { authorId: null, imported });
  expect((await rep.call.responses.caseFile({ ideaId: idea.id })).fan).toBeNull();
  const nowhere = rep.call.responses.caseFile({ ideaId: makeId() });
  await expect(nowhere).rejects.toMatchObject({ code: 'not_found' });
});
