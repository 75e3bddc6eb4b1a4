import { ALLOWANCES, perDay } from '@roundhouse/shared/trust';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClock } from '../../../../test/support/aClock.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

describe('what trust allows', () => {
  const clock = aClock();
  let server: TestServer;
  let newcomer: Person;
  beforeAll(async () => {
    server = await startServer({ clock, config: { RATE_LIMIT_FACTOR: 1 } });
    newcomer = await server.signUp({ name: 'Neo', trust: 'newcomer' });
  });
  afterAll(() => server?.close());

  const post = (person: Person, body = '') =>
    person.call.ideas.post(anIdea({ boardId: server.board.id, body }));

  it('ends a newcomer’s ideas for the day, and begins anew the next', async () => {
    const limit = perDay('newcomer', 'ideas');
    for (let at = 0; at < limit; at++) {
      const { ideas, left } = await newcomer.call.trust.today();
      expect([ideas, left?.ideas]).toEqual([at, limit - at]);
      await post(newcomer);
    }
    expect((await newcomer.call.trust.today()).left?.ideas).toBe(0);
    await expect(post(newcomer)).rejects.toMatchObject({
      code: 'daily_limit',
      data: { what: 'ideas', limit },
    });
    clock.advance({ days: 1 });
    expect((await newcomer.call.trust.today()).left?.ideas).toBe(limit);
    await post(newcomer);
    const mona = await server.signUp({ role: 'moderator' });
    expect((await mona.call.trust.today()).left, 'of those of the house').toBeNull();
  });

  it('refuses more links than a newcomer may give, and takes them of who is trusted', async () => {
    const links = ALLOWANCES.newcomer.links + 1;
    const body = Array.from({ length: links }, (_, at) => `https://example.test/${at}`).join(' ');
    await expect(post(newcomer, body)).rejects.toMatchObject({ code: 'trust_too_low' });
    await post(await server.signUp({ name: 'Tru' }), body);
  });

  it('stands at once where the level rises, and outside of it are those with a role', async () => {
    const rep = await server.signUp({ name: 'Rosa', role: 'moderator', trust: 'newcomer' });
    for (let at = 0; at <= perDay('newcomer', 'ideas'); at++) await post(rep);
    await server.parts.trust.raise(newcomer.id, 'trusted');
    for (let at = 0; at < perDay('newcomer', 'ideas'); at++) await post(newcomer);
  });
});
