import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../../../test/support/anIdea.ts';
import { refusalIn } from '../../../test/support/refusal.ts';
import { startServer, type TestServer } from '../../../test/support/startServer.ts';
import { createRateLimits } from './rateLimits.ts';

describe('rate limits', () => {
  it('hold per person and per address, each on its own', async () => {
    const limits = createRateLimits(0.1);
    const by = { person: 'ada', address: '192.0.2.1' };
    await limits.count('commenting', by);
    await limits.count('commenting', by);
    await expect(limits.count('commenting', by)).rejects.toMatchObject({
      code: 'too_many_requests',
      details: { retryAfterSeconds: expect.any(Number) },
    });
    await limits.count('commenting', { ...by, person: 'bob' });
    await limits.count('posting', by);
    const guest = { person: null, address: '192.0.2.9' };
    await limits.count('settingUp', guest);
    await expect(limits.count('settingUp', guest)).rejects.toMatchObject({
      code: 'too_many_requests',
    });
  });
});

describe('a server with tight limits', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ config: { RATE_LIMIT_FACTOR: 0.1 } });
  });
  afterAll(() => server?.close());

  it('answers 429 with Retry-After past them, and has posted no more', async () => {
    const fan = await server.signUp();
    const answers: Response[] = [];
    for (let i = 0; i < 3; i++) {
      const idea = anIdea({ boardId: server.board.id, title: `Idea number ${i}` });
      answers.push(
        await fan.fetch('/api/ideas', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(idea),
        }),
      );
    }
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 429]);
    const refused = answers[2] as Response;
    const { code, data } = await refusalIn(refused);
    expect(code).toBe('too_many_requests');
    expect(refused.headers.get('retry-after')).toBe(String(data.retryAfterSeconds));
    expect(data.retryAfterSeconds).toBeGreaterThan(0);
    expect((await server.guest.call.feed.list({})).ideas).toHaveLength(2);
  });

  it('holds back who searches without end, and lets them read on', async () => {
    const ask = (query: string) => server.guest.fetch(`/api/ideas${query}`);
    const searches = await Promise.all(Array.from({ length: 61 }, () => ask('?q=ra')));
    expect(searches.filter(({ status }) => status === 429)).toHaveLength(1);
    expect((await ask('/similar?title=Night+express')).status).toBe(429);
    expect((await ask('')).status).toBe(200);
  });

  it('holds back who guesses the password of one account', async () => {
    const tries = await Promise.all(
      Array.from({ length: 3 }, () =>
        server.guest.fetch('/api/auth/sign-in/email', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ email: 'ada@example.test', password: 'a wrong guess' }),
        }),
      ),
    );
    const statuses = tries.map(({ status }) => status);
    expect(statuses.sort()).toEqual([401, 429, 429]);
    const refused = tries.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
