import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { aRep, aResponse } from '../../../../test/support/aRep.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

let server: TestServer;
let author: Person;
let rep: Person;
let ideaId: string;

beforeAll(async () => {
  server = await startServer();
  author = await server.signUp({ name: 'Ada' });
  rep = await aRep(server);
  ideaId = (await author.call.ideas.post(anIdea({ boardId: server.board.id }))).id;
});
afterAll(() => server?.close());

async function aPosted() {
  const [response] = await rep.call.responses.post(aResponse(ideaId));
  return response?.id ?? '';
}

it('a person has one verdict, which they may change and take back', async () => {
  const responseId = await aPosted();
  const judge = (verdict: 'answers' | 'not_yet' | null) =>
    author.call.responses.judge({ responseId, verdict });
  expect(await judge('answers')).toEqual({
    mine: 'answers',
    verdicts: { rev: 1, answers: 1, notYet: 0 },
  });
  expect((await judge('answers')).verdicts.rev, 'the same again').toBe(1);
  const changed = await judge('not_yet');
  expect(changed.verdicts).toEqual({ rev: 2, answers: 0, notYet: 1 });
  const list = await author.call.responses.list({ ideaId });
  expect(list.myVerdicts).toEqual({ [responseId]: 'not_yet' });
  expect(list.responses.find(({ id }) => id === responseId)?.verdicts).toEqual(changed.verdicts);
  expect((await server.guest.call.responses.list({ ideaId })).myVerdicts).toEqual({});
  expect(await judge(null)).toEqual({
    mine: null,
    verdicts: { rev: 3, answers: 0, notYet: 0 },
  });
  expect((await author.call.responses.list({ ideaId })).myVerdicts).toEqual({});
});

it('many who judge at once are all counted', async () => {
  const responseId = await aPosted();
  const fans = await Promise.all(Array.from({ length: 12 }, () => server.signUp()));
  await Promise.all(
    fans.map((fan, at) =>
      fan.call.responses.judge({ responseId, verdict: at < 8 ? 'answers' : 'not_yet' }),
    ),
  );
  const { responses } = await server.guest.call.responses.list({ ideaId });
  expect(responses.find(({ id }) => id === responseId)?.verdicts).toEqual({
    rev: 12,
    answers: 8,
    notYet: 4,
  });
});

it('who wrote a response does not judge it, a colleague may', async () => {
  const responseId = await aPosted();
  const verdict = 'answers' as const;
  await expect(rep.call.responses.judge({ responseId, verdict })).rejects.toMatchObject({
    code: 'own_response',
  });
  const colleague = await aRep(server);
  await colleague.call.responses.judge({ responseId, verdict });
  await expect(
    author.call.responses.judge({ responseId: makeId(), verdict }),
  ).rejects.toMatchObject({ code: 'not_found' });
});
