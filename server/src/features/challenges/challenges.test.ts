import { ORPCError } from '@orpc/client';
import { CHALLENGE_HEADER } from '@roundhouse/shared/challenges';
import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClock } from '../../../../test/support/aClock.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

describe('work that a machine must do before it posts', () => {
  const clock = aClock();
  let server: TestServer;
  let fan: Person;
  beforeAll(async () => {
    server = await startServer({ config: { PROOF_OF_WORK: 'always' }, clock });
    fan = await server.signUp({ name: 'Ada', trust: 'newcomer' });
  });
  afterAll(() => server?.close());

  const post = async (headers: Record<string, string> = {}, person = fan) => {
    const answer = await fetch(`${server.url}/api/ideas`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: person.cookie, ...headers },
      body: JSON.stringify({ ...anIdea({ boardId: server.board.id }) }),
    });
    const body = (await answer.json()) as { code?: string; data: { challenge: Challenge } };
    return { status: answer.status, body };
  };

  async function solved(challenge: Challenge): Promise<Record<string, string>> {
    const solution = await solveChallenge({ challenge, deriveKey });
    const payload = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
    return { [CHALLENGE_HEADER]: payload };
  }

  it('is asked of newcomers, and lets them through once it is done', async () => {
    const asked = await post();
    expect(asked).toMatchObject({ status: 428, body: { code: 'challenge_required' } });
    const done = await post(await solved(asked.body.data.challenge));
    expect(done.status).toBe(201);
  });

  it('counts once, for who was asked, and not for ever', async () => {
    const { challenge } = (await post()).body.data;
    const headers = await solved(challenge);
    const other = await server.signUp({ name: 'Bo', trust: 'newcomer' });
    expect((await post(headers, other)).status).toBe(428);
    expect((await post(headers)).status).toBe(201);
    expect((await post(headers)).status).toBe(428);

    const late = await solved((await post()).body.data.challenge);
    clock.advance({ minutes: 11 });
    expect((await post(late)).status).toBe(428);
  });

  it('is not done by what only looks like it', async () => {
    const { challenge } = (await post()).body.data;
    const forged = { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '00' } };
    const pretended = [
      await solved(forged),
      { [CHALLENGE_HEADER]: 'not base64 of anything' },
      { [CHALLENGE_HEADER]: Buffer.from('{"challenge":null}').toString('base64') },
    ];
    for (const headers of pretended) expect((await post(headers)).status).toBe(428);
  });

  it('is asked of an account that is made, and of nobody who has a role, or reads', async () => {
    const signUp = await fetch(`${server.url}/api/auth/sign-up/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url },
      body: JSON.stringify({ name: 'Cy', email: 'cy@example.test', password: 'long enough 1' }),
    });
    expect(signUp.status).toBe(428);
    const rep = await server.signUp({ name: 'Rosa', role: 'rep' });
    await rep.call.ideas.post(anIdea({ boardId: server.board.id }));
    expect((await fan.call.feed.list({})).ideas.length).toBeGreaterThan(0);
  });
});

describe('while no flood is on', () => {
  it('nothing is asked, and once one is, newcomers are', async () => {
    const server = await startServer();
    try {
      const fan = await server.signUp({ trust: 'newcomer' });
      await fan.call.ideas.post(anIdea({ boardId: server.board.id }));
      for (let at = 0; at < 60_000; at++) server.parts.floods.note('range-of-a-flood');
      const refused = await fan.call.ideas
        .post(anIdea({ boardId: server.board.id }))
        .catch((error) => error);
      expect(refused).toBeInstanceOf(ORPCError);
      expect(refused.code).toBe('challenge_required');
    } finally {
      await server.close();
    }
  });
});
